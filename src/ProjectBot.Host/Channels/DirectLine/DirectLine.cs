using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What a page needs to join a conversation: for as long as <paramref name="Expires"/> seconds.</summary>
public sealed record Ticket(string Conversation, string Token, int Expires);

/// <summary>The way in for the house's own pages, which need no secret: they decide for themselves whom they trust.</summary>
public sealed class DirectLine
{
    private readonly Lines _lines;
    private readonly Talk _talk;
    private readonly Passes _passes;

    internal DirectLine(Lines lines, Talk talk, Passes passes) => (_lines, _talk, _passes) = (lines, talk, passes);

    /// <summary>A ticket for somebody: to the conversation asked for if it is theirs, otherwise to a new one.</summary>
    public async ValueTask<Ticket> Join(Account person, string? locale, string? conversation)
    {
        var known = conversation is null ? null : await _lines.Find(conversation);
        var pass = new Pass(known?.Conversation.User == person.Id ? conversation! : Lines.NewId(), person.Id, person.Name);
        var (line, isNew) = await _lines.Open(pass, locale);
        if (isNew)
            await _talk.Greet(line);
        return new(pass.Conversation, await _passes.Token(pass), (int)Passes.Life.TotalSeconds);
    }
}
