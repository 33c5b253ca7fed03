using System.Text;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host;

/// <summary>Stands in for the storage room while the chat page is tried on its own: every commit is a line in a file, read again at start.</summary>
internal sealed class ScratchStore : IStore, IDisposable
{
    private readonly Dictionary<(Type, string), Document> _documents = [];
    private readonly Lock _lock = new();
    private readonly FileStream _file;

    public ScratchStore(DocumentTypes types, string path)
    {
        Types = types;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (File.Exists(path))
            foreach (var line in File.ReadAllText(path).Split('\n').SkipLast(1))
                foreach (var kept in JsonSerializer.Deserialize<Kept[]>(line)!)
                    Keep(types.Named(kept.Type), JsonSerializer.Deserialize(kept.Body, types.Named(kept.Type).Json)!, kept.Version);
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    public DocumentTypes Types { get; }

    public void Dispose() => _file.Dispose();

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        lock (_lock) return new((T?)_documents.GetValueOrDefault((typeof(T), id)));
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        lock (_lock) return new([.. _documents.Values.OfType<T>().Where(document => document.Keys.Contains(key))]);
    }

    public ValueTask<IReadOnlyList<JournalEntry>> Journal(string key, int count, long before = long.MaxValue) => throw new NotSupportedException();

    public ValueTask<long> Next(string series) => throw new NotSupportedException();

    public ValueTask Save(Commit commit)
    {
        lock (_lock)
        {
            foreach (var write in commit.Writes)
                if ((_documents.GetValueOrDefault((write.Type.Type, write.Document.Id))?.Version ?? 0) != write.Document.Version)
                    throw new StaleException(write.Document.Id);
            var kept = commit.Writes.Select(write => new Kept(write.Type.Name, write.Document.Version + 1, Encoding.UTF8.GetString(write.Body))).ToArray();
            _file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(kept) + "\n"));
            _file.Flush(flushToDisk: true);
            foreach (var write in commit.Writes)
                Keep(write.Type, write.Document, write.Document.Version + 1);
        }
        return ValueTask.CompletedTask;
    }

    private void Keep(DocumentType type, object document, long version) =>
        _documents[(type.Type, ((Document)document).Id)] = (Document)document with { Version = version };

    private sealed record Kept(string Type, long Version, string Body);
}

/// <summary>Stands in for the bot: echoes; a card at "card", which counts in place; waits at "slow".</summary>
internal static class ScratchBot
{
    public static async ValueTask<Heard> Hear(Turn turn, IChannel channel)
    {
        if (turn.Text == "slow")
            await Task.Delay(2000);
        var chinese = turn.Locale?.StartsWith("zh", StringComparison.Ordinal) == true;
        var reply = turn.Text switch
        {
            "card" => Counter(0),
            "count" => Counter(turn.Press!.Version, turn.Press.Subject),
            "choose" => new Reply("Which one?").With(new Button("The first", "one"), new Button("The second", "two")),
            _ => new Reply($"{(chinese ? "回声" : "Echo")} {turn.From.Name}: {turn.Text}{string.Concat(turn.Values.Select(pair => $" [{pair.Key}={pair.Value}]"))}"),
        };
        var update = turn.Text == "count" ? turn.Press!.Subject : null;
        var message = new OutboxMessage(turn.Address, reply, chinese ? "zh-CN" : "en", update) { ReplyTo = turn.ActivityId };
        var sent = await channel.Send(message, CancellationToken.None);
        if (turn.Text == "card")
            await channel.Send(message with { Reply = Counter(0, sent.ActivityId), Updates = sent.ActivityId }, CancellationToken.None);
        return new([message], null) { Answers = [message] };
    }

    private static Reply Counter(long count, string? self = null) => new(null, new Card($"Pressed {count} times",
        [new Text("A card that counts in place."), new Facts(("Owner", "Mira"), ("Due", "Fri 27 Nov")), new TextInput("note", "Note")],
        [new Button("Count", "count", ButtonStyle.Primary), new Button("Echo", "pressed echo")]) { Subject = self, SubjectVersion = count + 1 });
}
