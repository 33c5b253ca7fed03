using System.Collections.Immutable;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>The changes that every item knows.</summary>
public static class ItemChanges
{
    /// <summary>Characters of a title; what is longer belongs into the description.</summary>
    public const int LongestTitle = 200;

    /// <summary>Characters of a description or comment.</summary>
    public const int LongestText = 10_000;

    private const int MostLabels = 20, MostOwners = 20, MostLinks = 50;

    extension(Item item)
    {
        public Outcome Rename(string title) => title.Trim() switch
        {
            "" => Outcome.No($"It needs a title."),
            { Length: > LongestTitle } => Outcome.No($"A title has at most {LongestTitle} characters. Put the rest into the description."),
            var said when said == item.Title => Outcome.No($"{item.Ref} is called that already."),
            var said => item with { Title = said },
        };

        public Outcome Describe(string? text) => text?.Trim() switch
        {
            { Length: > LongestText } => Outcome.No($"That is longer than {LongestText} characters. Put it into a document and link it."),
            var said when said == item.Description => Outcome.No($"{item.Ref} has that description already."),
            var said => item with { Description = string.IsNullOrEmpty(said) ? null : said },
        };

        /// <summary>Makes these the owners, and nobody else.</summary>
        public Outcome GiveTo(IReadOnlyList<Person> people) => people.Count > MostOwners ? Outcome.No($"{item.Ref} can have at most {MostOwners} owners.")
            : people.Count == item.Owners.Length && people.All(item.IsOwnedBy) ? Outcome.No($"{item.Ref} has that owner already.")
            : item with { Owners = [.. people.Select(person => person.Id).Distinct()] };

        public Outcome AlsoTo(IReadOnlyList<Person> people)
        {
            ImmutableArray<string> added = [.. people.Where(person => !item.IsOwnedBy(person)).Select(person => person.Id).Distinct()];
            return added.IsEmpty ? Outcome.No($"{item.Ref} has that owner already.")
                : item.Owners.Length + added.Length > MostOwners ? Outcome.No($"{item.Ref} can have at most {MostOwners} owners.")
                : item with { Owners = [.. item.Owners, .. added] };
        }

        public Outcome TakeFrom(IReadOnlyList<Person> people) => people.Any(item.IsOwnedBy)
            ? item with { Owners = [.. item.Owners.Where(owner => !people.Any(person => person.Is(owner)))] }
            : Outcome.No($"{item.Ref} is not theirs.");

        /// <summary>Puts others in the place of one of its owners.</summary>
        public Outcome HandOver(Person from, IReadOnlyList<Person> to)
        {
            ImmutableArray<string> owners = [.. item.Owners.Where(owner => !from.Is(owner)),
                .. to.Where(person => !item.IsOwnedBy(person)).Select(person => person.Id).Distinct()];
            return !item.IsOwnedBy(from) ? Outcome.No($"{item.Ref} is not theirs.")
                : owners.Length > MostOwners ? Outcome.No($"{item.Ref} can have at most {MostOwners} owners.")
                : item with { Owners = owners };
        }

        public Outcome Disown() => item.Owners.IsEmpty ? Outcome.No($"{item.Ref} has no owner.") : item with { Owners = [] };

        public Outcome Labelled(IReadOnlyList<string> labels)
        {
            ImmutableArray<string> all = [.. item.Labels.Concat(labels).Distinct(StringComparer.Ordinal)];
            return all.Length == item.Labels.Length ? Outcome.No($"{item.Ref} has that label already.")
                : all.Length > MostLabels ? Outcome.No($"{item.Ref} can have at most {MostLabels} labels.")
                : item with { Labels = all };
        }

        /// <summary>Why a new item is too much of it; null when it is not.</summary>
        internal FormattableString? Excess()
        {
            if (item.Labels.Length > MostLabels)
                return $"It can have at most {MostLabels} labels.";
            if (item.Owners.Length > MostOwners)
                return $"It can have at most {MostOwners} owners.";
            return null;
        }

        public Outcome Unlabelled(IReadOnlyList<string> labels) => item.Labels.Any(labels.Contains)
            ? item with { Labels = [.. item.Labels.Where(label => !labels.Contains(label))] }
            : Outcome.No($"{item.Ref} does not have that label.");

        public Outcome Watch(Person person) => item.Watchers.Any(person.Is) ? Outcome.No($"You watch {item.Ref} already.") : item with { Watchers = item.Watchers.Add(person.Id) };

        public Outcome Unwatch(Person person) => item.Watchers.Any(person.Is)
            ? item with { Watchers = [.. item.Watchers.Where(watcher => !person.Is(watcher))] }
            : Outcome.No($"You do not watch {item.Ref}.");

        public Outcome Share() => item.ClientVisible ? Outcome.No($"Clients see {item.Ref} already.") : item with { ClientVisible = true };

        public Outcome Hide() => item.ClientVisible ? item with { ClientVisible = false } : Outcome.No($"{item.Ref} is internal already.");

        /// <param name="other">The id of the other item.</param>
        public Outcome LinkTo(string other, string how = "See also") => other == item.Id ? Outcome.No($"{item.Ref} cannot be linked to itself.")
            : item.Links.Any(link => link.To == other) ? Outcome.No($"{item.Ref} is linked to {Short(item, other)} already.")
            : item.Links.Length >= MostLinks ? Outcome.No($"{item.Ref} has {MostLinks} links already.")
            : item with { Links = item.Links.Add(new(other, how)) };

        public Outcome Unlink(string other) => item.Links.Any(link => link.To == other)
            ? item with { Links = [.. item.Links.Where(link => link.To != other)] }
            : Outcome.No($"{item.Ref} is not linked to {Short(item, other)}.");
    }

    private static string Short(Item item, string other) => ItemRef.Of(other) is { } named && named.Project == item.Project ? named.ToString() : other;
}
