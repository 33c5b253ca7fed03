using ProjectBot.Language;

namespace ProjectBot.Team;

/// <summary>Why messages do not reach somebody, and what can be done about it.</summary>
public static class Unreached
{
    /// <summary>Of a person, with the chat in which they are not reached; null when they are.</summary>
    public static async ValueTask<(string? Chat, string Problem)?> Of(Person person, View view)
    {
        var words = view.Words;
        if (person.Private is not { } address)
            return (null, person.Accounts.Length == 0 ? words["was invited and has not come yet: remind them of their code"]
                : words["has never written to me in private: ask them to say hello to me there"]);
        return await view.Store.Find<Conversation>(address.Key) is { Reachable: false } room ? (Chat(address.Channel, words), Why(room.Lost, view)) : null;
    }

    public static string Why(Lost? lost, View view)
    {
        var words = view.Words;
        var what = lost?.By switch
        {
            LostBy.Blocking => words["has blocked me or removed the app: ask them to allow me again"],
            LostBy.Leaving => words["the chat is gone: ask them to write to me once"],
            LostBy.Refusal => words["the chat refuses my messages: ask who looks after it whether I am allowed there"],
            _ => words["has removed me: ask them to install me again"],
        };
        return lost is null ? what : words.Say($"{what} (since {words.Date(view.Day(lost.At), view.Today)})");
    }

    public static string Chat(string channel, Words words) => new Account(channel, "", "").ChatIn(words);
}
