using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Admins;

/// <summary>Admins get a link to the page of this installation, in private. It opens no project: there they are whoever else they are.</summary>
public sealed class AdminFeature(IAdmins? admins) : IFeature
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public string Chapter => "Me and my chats";

    public void Map(CommandMap map) => map.Add("admin", Open, "open the page of this installation, for its admins").Needs(Role.Anyone).Reads().Quiet();

    private async ValueTask<Reply> Open(Context context, Args args)
    {
        var words = context.Words;
        if (!context.Room.IsPrivate)
            return Reply.No(words["Please ask me for that in private, so that nobody else can use it."]);
        if (admins is null || !await admins.Has(context.Turn.From, context.Turn.Address))
            return Reply.No(words["That is for the admins of this installation. Whoever runs it can name you in its settings."]);
        if (admins.Link(context.Turn.From, context.Now + Lifetime) is not { } link)
            return Reply.No(words["I do not know at which address I am reached. Set Host:PublicUrl, then ask again."]);
        var name = words["Admin page"];
        return new Reply(null, new Card(name,
        [
            new Facts([new Fact(words["Address"], name) { Links = [new(name, link)] }]),
            new Text(words["The link is yours alone and good for an hour. It shows no project."], Tone.Subtle),
        ]));
    }
}

/// <summary>Who may look after this installation, as its settings say.</summary>
public interface IAdmins
{
    /// <summary>Whether the settings name who speaks; some are known by what the channel says of who is in the conversation.</summary>
    ValueTask<bool> Has(Account account, Messaging.Address where);

    /// <summary>A link to the page for them; null when nobody said where the host is reached.</summary>
    string? Link(Account account, DateTimeOffset until);
}
