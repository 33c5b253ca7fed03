using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ProjectBot.Storage;

namespace ProjectBot.Items;

/// <summary>
/// Which words stand in the titles of a kind's items, by project: made when first asked, added to from then on, so that a near-duplicate
/// is found without a walk over all titles. For hints only: nothing is taken out, so whoever asks looks whether it is still so.
/// </summary>
internal sealed class Titles<T>(char letter) where T : Item
{
    /// <summary>A word that stands in very many titles tells little: the newest of them are enough.</summary>
    private const int MostPerWord = 60;

    /// <summary>So many are named in a hint.</summary>
    private const int Most = 2;

    /// <summary>A name that so many titles have is none.</summary>
    private const int MostCalled = 60;

    /// <summary>A word that more titles have does not tell which is spoken of.</summary>
    private const int MostMentioned = 4;

    /// <summary>So many projects are kept; then all are forgotten and made again when asked.</summary>
    private const int MostProjects = 500;

    private readonly ConcurrentDictionary<string, Index> _projects = new(StringComparer.Ordinal);

    /// <summary>The open items that say nearly the same.</summary>
    /// <param name="number">The number of a new item: the index is brought up to those before it.</param>
    public async ValueTask<IReadOnlyList<Item>> Like(IStore store, string project, string title, int number)
    {
        var index = await Of(store, project);
        for (var next = index.Last + 1; next < number; next++)
            if (await store.Find<T>(new ItemRef(project, letter, next).Id) is { } item)
                index.Add([item]);
        var like = new List<Item>(Most);
        foreach (var (_, one) in index.Like(title))
        {
            if (await store.Find<T>(new ItemRef(project, letter, one).Id) is { Removed: false, IsFinished: false } item && Likeness.Alike(title, item.Title))
                like.Add(item);
            if (like.Count == Most)
                break;
        }

        return like;
    }

    /// <summary>The items, finished ones too, whose titles have every word of a name; the newest first.</summary>
    public async ValueTask<IReadOnlyList<T>> Called(IStore store, string project, string name)
    {
        var found = new List<T>();
        var index = await Of(store, project);
        // What was added since, on this host or another; a number nobody took ends the look.
        for (var next = index.Last + 1; await store.Find<T>(new ItemRef(project, letter, next).Id) is { } item; next++)
            index.Add([item]);
        foreach (var number in index.With(name))
            if (await store.Find<T>(new ItemRef(project, letter, number).Id) is { Removed: false } item)
                found.Add(item);
        return found;
    }

    /// <summary>The items that a sentence speaks of, each with how many words it shares: a word that few titles have must be among them.</summary>
    public async ValueTask<IReadOnlyList<(T Item, int Shared)>> Mentioned(IStore store, string project, string text)
    {
        var found = new List<(T Item, int Shared)>();
        foreach (var (number, shared) in (await Of(store, project)).Mentioned(text))
            if (await store.Find<T>(new ItemRef(project, letter, number).Id) is { Removed: false } item)
                found.Add((item, shared));
        return found;
    }

    private async ValueTask<Index> Of(IStore store, string project)
    {
        if (_projects.Count > MostProjects)
            _projects.Clear();
        var index = _projects.GetOrAdd(project, static _ => new());
        if (index.Last == 0)
            index.Add([.. await store.All<T>(Item.In(project))]);
        return index;
    }

    /// <summary>An item is called something else now.</summary>
    public void Renamed(Item item)
    {
        if (_projects.TryGetValue(item.Project, out var index))
            index.Hear(item);
    }

    /// <summary>The numbers of items by the words of their titles.</summary>
    private sealed class Index
    {
        private readonly Lock _gate = new();
        private readonly Dictionary<uint, List<int>> _byWord = [];
        private readonly Dictionary<int, uint[]> _words = [];
        private readonly HashSet<int> _seen = []; // of one look, kept for its room
        private readonly List<(double Share, int Number)> _like = [];

        /// <summary>The highest number in it.</summary>
        public int Last { get; private set; }

        public void Add(T[] items)
        {
            Array.Sort(items, static (one, other) => one.Number.CompareTo(other.Number));
            lock (_gate)
                foreach (var item in items)
                    if (item.Number > Last)
                    {
                        Put(item);
                        Last = item.Number;
                    }
        }

        public void Hear(Item item)
        {
            lock (_gate)
                Put(item);
        }

        /// <summary>
        /// What is like the title, the likest first. Whatever shares enough words with it has one of its rarest few: only those are compared.
        /// </summary>
        public (double Share, int Number)[] Like(string title)
        {
            Span<uint> words = stackalloc uint[Likeness.MostTokens];
            words = words[..Likeness.Tokens(title, words)];
            if (words.IsEmpty)
                return [];
            lock (_gate)
            {
                words.Sort((one, other) => Count(one).CompareTo(Count(other)));
                _seen.Clear();
                _like.Clear();
                foreach (var word in words[..(words.Length - Likeness.Needed(words.Length) + 1)])
                    foreach (var number in CollectionsMarshal.AsSpan(_byWord.GetValueOrDefault(word) ?? [])[^Math.Min(Count(word), MostPerWord)..])
                        if (_seen.Add(number) && Likeness.Share(words, _words[number]) is var share and >= Likeness.Enough)
                            _like.Add((share, number));
                _like.Sort(static (one, other) => other.Share.CompareTo(one.Share) is not 0 and var order ? order : one.Number.CompareTo(other.Number));
                return [.. _like];
            }
        }

        public List<int> With(string name)
        {
            Span<uint> words = stackalloc uint[Likeness.MostTokens];
            words = words[..Likeness.Tokens(name, words)];
            var found = new List<int>();
            if (words.IsEmpty)
                return found;
            lock (_gate)
            {
                words.Sort((one, other) => Count(one).CompareTo(Count(other)));
                var rarest = CollectionsMarshal.AsSpan(_byWord.GetValueOrDefault(words[0]) ?? []);
                for (var at = rarest.Length - 1; at >= 0 && found.Count < MostCalled; at--)
                    if (!found.Contains(rarest[at]) && HasAll(_words[rarest[at]], words))
                        found.Add(rarest[at]);
            }

            return found;
        }

        public Dictionary<int, int> Mentioned(string text)
        {
            Span<uint> words = stackalloc uint[Likeness.MostTokens];
            words = words[..Likeness.Tokens(text, words)];
            var found = new Dictionary<int, int>();
            lock (_gate)
                foreach (var word in words)
                    if (Count(word) is > 0 and <= MostMentioned)
                        foreach (var number in _byWord[word])
                            found[number] = found.GetValueOrDefault(number) + 1;
            return found;
        }

        private static bool HasAll(uint[] title, ReadOnlySpan<uint> words)
        {
            foreach (var word in words)
                if (!title.Contains(word))
                    return false;
            return true;
        }

        private int Count(uint word) => _byWord.TryGetValue(word, out var numbers) ? numbers.Count : 0;

        private void Put(Item item)
        {
            Span<uint> words = stackalloc uint[Likeness.MostTokens];
            words = words[..Likeness.Tokens(item.Title, words)];
            foreach (var word in words)
                (CollectionsMarshal.GetValueRefOrAddDefault(_byWord, word, out _) ??= []).Add(item.Number);
            _words[item.Number] = words.ToArray();
        }
    }
}
