using System.Collections.Immutable;
using Moq;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>When a channel is asked who can read a conversation, and what is done with the answer.</summary>
public sealed class RosterTests
{
    private static readonly Address Team = new("msteams", "19:team", ConversationKind.Group);
    private static readonly Account Ana = new("msteams", "ana", "Ana"), Bo = new("msteams", "bo", "Bo");

    private readonly MemoryStore _store = new(Documents.Types());
    private readonly Mock<IRosters> _channel = new();
    private readonly ProjectBot.Team.Directory _directory;

    public RosterTests() => _directory = new(_store, _channel.Object);

    [Fact]
    public async Task It_is_asked_once_a_day_and_once_however_many_speak_at_the_same_moment()
    {
        var answer = new TaskCompletionSource<ImmutableArray<Listener>?>();
        _channel.Setup(channel => channel.Read(Team, It.IsAny<CancellationToken>())).Returns(new ValueTask<ImmutableArray<Listener>?>(answer.Task));
        var all = Enumerable.Range(0, 20).Select(i => Arrive(Ana with { Id = $"p{i}" }, 0)).ToList();
        answer.SetResult([new(Ana), new(Bo)]);
        var arrivals = await Task.WhenAll(all);
        _channel.Verify(channel => channel.Read(Team, It.IsAny<CancellationToken>()), Times.Once);
        await _store.Save(arrivals[0].Saves.OfType<Conversation>().Single());

        await Arrive(Ana, 23);
        _channel.Verify(channel => channel.Read(Team, It.IsAny<CancellationToken>()), Times.Once);
        Answer([new(Ana), new(Bo), new(Ana with { Id = "eve" })]);
        Assert.Equal(3, (await Arrive(Ana, 25)).Room.Roster!.Value.Length);
        _channel.Verify(channel => channel.Read(Team, It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task Who_speaks_can_read_whatever_the_list_says_and_a_list_that_cannot_be_read_is_asked_for_again_soon()
    {
        Answer(null);
        var first = await Arrive(Ana, 0);
        Assert.Null(first.Room.Roster);
        await _store.Save(first.Room);
        Answer([new(Bo)]);
        Assert.Null((await Arrive(Ana, 0.1)).Room.Roster);
        Assert.Equal(["bo", "ana"], (await Arrive(Ana, 0.2)).Room.Roster!.Value.Select(one => one.Account.Id));
    }

    [Fact]
    public async Task In_private_nobody_is_asked_for()
    {
        await _directory.Arrive(new(Ana, Team with { Kind = ConversationKind.Personal }, [], null, null, Transcript.Sunday));
        _channel.VerifyNoOtherCalls();
    }

    private void Answer(ImmutableArray<Listener>? people) =>
        _channel.Setup(channel => channel.Read(Team, It.IsAny<CancellationToken>())).Returns(new ValueTask<ImmutableArray<Listener>?>(people));

    private Task<Arrival> Arrive(Account who, double hours) => _directory.Arrive(new(who, Team, [], null, null, Transcript.Sunday.AddHours(hours))).AsTask();
}
