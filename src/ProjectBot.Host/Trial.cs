using System.Security.Cryptography;
using ProjectBot.Chat;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Web;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host;

/// <summary>What the trial page needs of the bot: what to offer where one is, and that whoever one becomes sees the project one was in.</summary>
public sealed class Trial(IStore store, Team.Directory directory, CommandMap map, AskBot ask, Outbox outbox, TimeProvider time)
{
    public async ValueTask<string> State(Address conversation)
    {
        if (await Project(conversation) is not { } project || await directory.At(conversation, project.Id, time.GetUtcNow()) is not { } view)
            return "none";
        if (view.IsForClients)
            return "client";
        foreach (var glance in map.Glances)
            if (await glance(view) is not null)
                return "team";
        return "empty";
    }

    /// <summary>Whoever one becomes is let into the project one was in, by a manager of it, and talks about it from then on.</summary>
    public async Task LetIn(Newcomer newcomer, CancellationToken stop)
    {
        var (host, guest, name) = (newcomer.Host, newcomer.Guest, newcomer.Guest.Name);
        if (await Project(newcomer.There) is not { Archived: false } project || await RoleIn(project, host) == Role.Anyone
            || (await Project(newcomer.Here))?.Id == project.Id || await Manager(project, host) is not { } manager)
            return;
        // Said where nobody's chat is filled with it, and where nobody's "undo" takes it back.
        var place = new Address(host.Channel, $"trial-{project.Id}", ConversationKind.Group, User: host.Id);
        if (await RoleIn(project, guest) == Role.Anyone)
        {
            await Say($"project use {project.Name}", place with { User = manager.Id }, manager);
            await Say($"add @{name} as {newcomer.Role}", place with { User = manager.Id }, manager, new Mention(name, guest));
        }

        outbox.Post(await ask(Turn($"project use {project.Name}", newcomer.Here, guest), false, stop));

        async Task Say(string text, Address where, Account who, params Mention[] mentions) => await ask(Turn(text, where, who) with { Mentions = mentions }, true, stop);

        Turn Turn(string text, Address where, Account who) =>
            new($"trial|{where.Key}|{RandomNumberGenerator.GetHexString(24)}", where, who, text, time.GetUtcNow()) { Locale = newcomer.Language };
    }

    /// <summary>The account of a manager on this page: one's own before, or whoever else is one.</summary>
    private async Task<Account?> Manager(Project project, Account host)
    {
        if (await RoleIn(project, host) == Role.Manager)
            return host;
        foreach (var member in project.Members)
            if (member.Role == Role.Manager && await store.Find<Person>(member.Person) is { } person
                && person.Accounts.FirstOrDefault(account => account.Channel == host.Channel) is { } account)
                return account;
        return null;
    }

    private async Task<Project?> Project(Address conversation) =>
        await store.Find<Conversation>(conversation.Key) is { Project: { } id } && await store.Find<Project>(id) is { Removed: false } project ? project : null;

    private async Task<Role> RoleIn(Project project, Account account) => await store.All<Person>(Person.Of(account.Key)) is [var person, ..] ? project.RoleOf(person) : Role.Anyone;
}
