namespace ProjectBot.Language;

/// <summary>A typed reading as the argument table holds it.</summary>
public static class Boxed
{
    public static Reading<object> Of<T>(Reading<T> reading) where T : notnull => reading switch
    {
        Reading<T>.Ok ok => new Reading<object>.Ok(ok.Value),
        Reading<T>.Ask ask => new Reading<object>.Ask(ask.Question, [.. ask.Options.Select(option => (object)option)]),
        Reading<T>.No no => new Reading<object>.No(no.Problem),
        _ => new Reading<object>.No(),
    };
}
