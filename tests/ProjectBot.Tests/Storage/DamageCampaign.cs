using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Storage;

/// <summary>
/// Every file of a store is removed, emptied, cut and has one bit flipped at random places, of a store that was stopped and of one
/// that was killed. Each time it is opened with everything in it, or misses what is missing, or is not opened and says what to do.
/// <c>PROJECTBOT_FLIPS=200</c> for the long form.
/// </summary>
[Trait("pace", "slow")]
public sealed class DamageCampaign(ITestOutputHelper output) : IDisposable
{
    private static readonly int Flips = int.Parse(Environment.GetEnvironmentVariable("PROJECTBOT_FLIPS") ?? "8", CultureInfo.InvariantCulture);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DamagedStore _store = new();
    private readonly Random _random = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_lost_without_a_word(bool killed)
    {
        await _store.Fill(killed);
        foreach (var part in DamagedStore.Parts)
        {
            var outcomes = new Dictionary<string, int>();
            foreach (var (what, damage) in Damages(part))
            {
                _store.Again();
                damage();
                var outcome = await Outcome(what, part);
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }
            output.WriteLine($"{(killed ? "killed" : "stopped")}, a.db{part}: {string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}"))}");
        }
    }

    private IEnumerable<(string What, Action Damage)> Damages(string part)
    {
        var length = new FileInfo(_store.File + part).Length;
        yield return ("removed", () => File.Delete(_store.File + part));
        yield return ("emptied", () => _store.Change(part, file => file.SetLength(0)));
        for (var cut = 0; length > 0 && cut < Math.Max(4, Flips / 10); cut++)
        {
            var left = _random.NextInt64(length);
            yield return ($"cut to {left}", () => _store.Change(part, file => file.SetLength(left)));
        }
        for (var flip = 0; length > 0 && flip < Flips; flip++)
        {
            var (at, bit) = (_random.NextInt64(length), _random.Next(8));
            yield return ($"bit {bit} of byte {at} flipped", () => _store.Flip(part, at, bit));
        }
    }

    private async Task<string> Outcome(string what, string part)
    {
        LiteStore store;
        try
        {
            store = await Task.Run(_store.Open).WaitAsync(Patience);
        }
        catch (StoreClosedException refusal)
        {
            Assert.Matches("'restore FILE'|[Mm]ove", refusal.Message);
            Assert.DoesNotContain("Exception", refusal.Message, StringComparison.Ordinal);
            return "not opened";
        }
        await using (store)
        {
            var look = await DamagedStore.Look(store).WaitAsync(Patience);
            Assert.True(look.Lost == 0, $"a.db{part} {what}: {look.Lost} lost without a word");
            try
            {
                await store.Save(Notes.Note("after")).AsTask().WaitAsync(Patience);
            }
            catch (DamagedException)
            {
                return "opened, misses some";
            }
            return look.Missed == 0 ? "opened whole" : "opened, misses some";
        }
    }
}
