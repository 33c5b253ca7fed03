namespace ProjectBot.Tests.House;

/// <summary>Who may use whom (docs/architecture.md), as it was compiled. A room is a namespace, a namespace is a folder.</summary>
public sealed class FloorTests
{
    /// <summary>The floors, low to high. What is not named is a feature: above these, beside the other features.</summary>
    private static readonly string[] Floors = ["Storage", "Language", "Time", "Cards", "Messaging", "Journal", "Team", "Chat", "Items", "Schedules"];

    /// <summary>What may read all features, low to high; the last is the root, where they are put together.</summary>
    private static readonly string[] Top = ["Exchange", "Digests", "Reports", ""];

    /// <summary>Arrows that still go up or across, as "type → room". The list may only become shorter.</summary>
    private static readonly string[] Wrong = [];

    /// <summary>The same in the host.</summary>
    private static readonly string[] WrongInTheHost = [];

    /// <summary>
    /// Rooms of the host do not use each other, but for those below others, low to high: with the beginning of the names of those that stand on them.
    /// Everything else meets at the root, where it is put together.
    /// </summary>
    private static readonly (string Low, string Above)[] HostFloors =
    [
        ("Limiting", ""), ("Signing", ""),
        ("Channels", "Channels."), ("Channels.Activities", "Channels."), ("Channels.BotFramework", "Channels.Teams"), ("Channels", "Web"), ("Channels.DirectLine", "Web"),
        ("Storage.Cache", "Storage."), ("Pictures.Drawing", "Pictures"),
    ];

    private static readonly Compiled Bot = new(typeof(Features).Assembly), Host = new(typeof(ProjectBot.Host.Composition).Assembly);

    [Fact]
    public void An_arrow_only_goes_down() => Same(Wrong, Arrows(Bot, "ProjectBot.", Room).Where(arrow => Level(arrow.To) >= Level(arrow.From)));

    [Fact]
    public void Rooms_of_the_host_meet_at_its_root_only() => Same(WrongInTheHost, Arrows(Host, "ProjectBot.Host.", HostRoom).Where(arrow => arrow.From.Length > 0 && !IsBelow(arrow.To, arrow.From)));

    [Fact]
    public void There_is_no_cycle_between_folders()
    {
        Assert.Equal([], Cycles(Arrows(Bot, "ProjectBot.", Room).Where(arrow => !Wrong.Contains(Written(arrow)))));
        Assert.Equal([], Cycles(Arrows(Host, "ProjectBot.Host.", HostRoom).Where(arrow => !WrongInTheHost.Contains(Written(arrow)))));
    }

    [Fact]
    public void No_way_of_using_a_type_is_overlooked()
    {
        var used = new Compiled(typeof(FloorTests).Assembly).Uses.Where(use => use.From == typeof(FloorSample).FullName).Select(use => use.To).ToHashSet();
        Assert.Superset(FloorSample.Used.Select(type => type.FullName!).ToHashSet(), used);
    }

    /// <summary>Fails for an arrow that is not known to be wrong, and for one that is known and no longer there.</summary>
    private static void Same(string[] known, IEnumerable<(string Type, string From, string To)> arrows)
    {
        var found = arrows.Select(Written).ToHashSet();
        Assert.True(found.SetEquals(known), $"New: {string.Join(", ", found.Except(known).Order(StringComparer.Ordinal))}\nGone (take it out of the list): {string.Join(", ", known.Except(found))}");
    }

    private static string Written((string Type, string From, string To) arrow) => $"{arrow.Type} → {(arrow.To.Length > 0 ? arrow.To : "the root")}";

    private static bool IsBelow(string low, string high)
    {
        var floor = Array.FindIndex(HostFloors, floor => floor.Low == low && high.StartsWith(floor.Above, StringComparison.Ordinal));
        var back = Array.FindIndex(HostFloors, floor => floor.Low == high && low.StartsWith(floor.Above, StringComparison.Ordinal));
        return floor >= 0 && (back < 0 || floor < back);
    }

    private static int Level(string room) => Array.IndexOf(Floors, room) is >= 0 and var floor ? floor : Array.IndexOf(Top, room) is >= 0 and var top ? 100 + top : 50;

    private static IEnumerable<(string Type, string From, string To)> Arrows(Compiled assembly, string root, Func<string, string> room) => assembly.Uses
        .Where(use => use.From.StartsWith(root, StringComparison.Ordinal) && use.To.StartsWith(root, StringComparison.Ordinal))
        .Select(use => (use.From[root.Length..], room(use.From[root.Length..]), room(use.To[root.Length..])))
        .Where(arrow => arrow.Item2 != arrow.Item3);

    private static string Room(string type) => type.Contains('.', StringComparison.Ordinal) ? type[..type.IndexOf('.', StringComparison.Ordinal)] : "";

    private static string HostRoom(string type) => type.Contains('.', StringComparison.Ordinal) ? type[..type.LastIndexOf('.')] : "";

    private static List<string> Cycles(IEnumerable<(string Type, string From, string To)> arrows)
    {
        var next = arrows.Select(arrow => (arrow.From, arrow.To)).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);
        return [.. next.Select(from => from.Key).Where(room => Reached(room).Contains(room)).Order(StringComparer.Ordinal)];

        HashSet<string> Reached(string from)
        {
            var seen = new HashSet<string>();
            var left = new Stack<string>([from]);
            while (left.TryPop(out var room))
                foreach (var to in next[room])
                    if (seen.Add(to))
                        left.Push(to);
            return seen;
        }
    }
}
