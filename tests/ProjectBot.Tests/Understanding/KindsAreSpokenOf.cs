using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Understanding;

/// <summary>Every kind of item brings sentences as people say them, in both languages: their tables are read here.</summary>
public sealed class KindsAreSpokenOf
{
    private const int Least = 15;

    [Theory, InlineData("en"), InlineData("zh")]
    public void Each_kind_has_fifteen_natural_sentences_in_each_language(string language)
    {
        var talk = new Transcript();
        talk.Close();
        var sentences = Sentence.All(language).ToList();
        Lists.Empty(talk.Map.Nouns.Select(noun => (noun.Letter, Count: sentences.Count(sentence => Speaks(sentence.Means, noun.Letter, noun.English[0], noun.Chinese[0]))))
            .Where(one => one.Count < Least).Select(one => $"{one.Letter} has {one.Count} sentences in the tables of {language}; write {Least} at least, as a colleague would say them"));
    }

    private static bool Speaks(string means, char letter, params string[] nouns) => nouns.Any(noun => means.Contains(noun, StringComparison.Ordinal))
        || Enumerable.Range(0, means.Length - 1).Any(at => means[at] == letter && char.IsAsciiDigit(means[at + 1]) && (at == 0 || !char.IsLetterOrDigit(means[at - 1])));
}
