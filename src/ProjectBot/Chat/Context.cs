using System.Collections.Immutable;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Chat;

/// <summary>What a handler knows of one turn: who says what where, and what time it is.</summary>
public sealed class Context
{
    public required Turn Turn { get; init; }

    /// <summary>Reads for this turn. Writes are returned in the <see cref="Reply"/>.</summary>
    public required IStore Store { get; init; }

    public required Directory Directory { get; init; }

    /// <summary>The language of the answer: the project's where several listen, the person's in private.</summary>
    public required Words Words { get; init; }

    /// <summary>The person who speaks.</summary>
    public required Person Me { get; init; }

    /// <summary>The conversation, as far as the bot remembers it.</summary>
    public required Conversation Room { get; init; }

    /// <summary>The project talked about here, as the speaker may see it and all who read along; null where there is none.</summary>
    public View? Here { get; init; }

    /// <summary>Where no project is talked about, those the speaker can mean.</summary>
    public IReadOnlyList<Project> Theirs { get; init; } = [];

    public required DateTimeOffset Now { get; init; }

    /// <summary>The person's zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The message quoted with this one, or when the dialog began.</summary>
    public Quote? Quote { get; set; }

    /// <summary>
    /// Files that came with it or with its draft, kept already, and not yet where they belong; whoever places them empties this.
    /// </summary>
    public ImmutableArray<FileRef> Files { get; set; } = [];

    /// <summary>What was said of the files, if nothing else is to become of it.</summary>
    public string? AboutFiles { get; set; }

    /// <summary>A sentence for each file that came and is not kept; whoever says them empties this.</summary>
    public ImmutableArray<string> Unkept { get; set; } = [];

    /// <summary>So many messages that they did not ask for somebody gets on a day of theirs; 0: as many as there are.</summary>
    public int PerDay { get; set; }

    /// <summary>What was answered lately and nothing kept of.</summary>
    internal LastAnswers? Last { get; set; }

    /// <summary>The command that is carried out.</summary>
    public Command? Command { get; set; }

    /// <summary>The command whose words begin the text of the turn, once it was looked for.</summary>
    internal Found? Found { get; set; }

    /// <summary>What was fitted last: whether a line is read whole is asked before it is carried out.</summary>
    internal (Pattern Pattern, string Text, Fit Fit)? Bound { get; set; }

    /// <summary>What was said of it, with the values as they were read; a list is written again from it.</summary>
    public Draft? Draft { get; set; }

    /// <summary>People a name may mean here: the members of the project, and who was mentioned.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    public static Context Of(Turn turn, Arrival arrival, IStore store, Directory directory, DateTimeOffset now) => new()
    {
        Turn = turn, Store = store, Directory = directory, Words = arrival.Words, Me = arrival.Person, Room = arrival.Room,
        Here = arrival.Here, Theirs = arrival.Theirs, People = arrival.People, Now = now,
        Zone = TimeZoneInfo.TryFindSystemTimeZoneById(arrival.Person.Zone, out var zone) ? zone : TimeZoneInfo.Utc,
    };

    /// <summary>The same turn once something it decided is saved.</summary>
    public Context After(IReadOnlyList<Document> saves)
    {
        var store = new StagedStore(Store, saves);
        return new()
        {
            Turn = Turn, Store = store, Directory = Directory, Words = Words, Me = saves.OfType<Person>().LastOrDefault(person =>
                person.Id == Me.Id) ?? Me, Room = Room,
            Here = Here?.On(store), Theirs = Theirs, People = People, Now = Now, Zone = Zone, PerDay = PerDay, Last = Last,
        };
    }

    /// <summary>The same turn for something said before, where the conversation is about a project from now on.</summary>
    /// <param name="saves">What the turn saves already.</param>
    public Context About(View project, Conversation room, IReadOnlyList<Document> saves, Draft said)
    {
        var store = new StagedStore(Store, saves);
        return new()
        {
            Turn = Turn with { Text = "", Press = null, Values = ImmutableDictionary<string, string>.Empty }, Store = store, Directory = Directory,
            Words = Words, Me = Me, Room = room, Here = project.On(store), People = project.People, Now = Now, Zone = Zone,
            Quote = said.Quote, Files = said.Files, PerDay = PerDay, Last = Last,
        };
    }

    /// <summary>The project; a command that needs a role always has one.</summary>
    public Project Project => Here!.Project;

    /// <summary>What the speaker is in the project talked about here.</summary>
    public Role Role => Here?.Role ?? Role.Anyone;

    /// <summary>For whom an answer here must be fit: the speaker and everybody who listens.</summary>
    public Role Viewer => Here?.Viewer ?? Role.Anyone;

    /// <summary>On which days work is done: in the project talked about here, or else by the person.</summary>
    public WorkCalendar Calendar => Here?.Calendar ?? Me.CalendarIn(null);

    /// <summary>The day it is for the person.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local);

    /// <summary>What clocks show where the person is.</summary>
    public DateTime Local => TimeZoneInfo.ConvertTime(Now, Zone).DateTime;

    /// <summary>The same turn for something done on the way, about the project of the view.</summary>
    public Context In(View view) => new()
    {
        Turn = Turn, Store = Store, Directory = Directory, Words = Words, Me = Me, Room = Room,
        Here = view, People = view.People, Now = Now, Zone = Zone, Quote = Quote, PerDay = PerDay, Last = Last,
    };

    /// <summary>
    /// The view of any project the speaker is in; of another than the one talked about here only in private. Null when there is none for
    /// them.
    /// </summary>
    public async ValueTask<View?> Of(string project) => Here is { } here && here.Project.Id == project ? here
        : !Room.IsPrivate || await Directory.Of(project, Me, Words, Now) is not { } view ? null
        : Store is StagedStore ? view.On(Store) : view;

    /// <summary>A sentence in the language of the answer.</summary>
    public string Say(FormattableString sentence) => Words.Say(sentence);
}
