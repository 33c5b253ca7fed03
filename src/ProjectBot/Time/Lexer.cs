using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Cuts a text into tokens of the closed <see cref="Vocabulary"/>, in one pass and without allocating.</summary>
internal static class Lexer
{
    /// <summary>No date, duration or rule is longer than this, in characters and so in tokens; a longer text is refused unread.</summary>
    public const int Longest = 128;

    /// <summary>How many tokens the text is; 0 when it is empty, too long, or has a word that is not about time.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        text = text.Trim();
        if (text.Length > Longest)
            return 0;
        var count = 0;
        var spaced = false;
        for (var at = 0; at < text.Length;)
        {
            var c = Fold(text[at]);
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                at++;
                continue;
            }
            Token token;
            var length = c switch
            {
                >= '0' and <= '9' => Digits(text[at..], out token),
                >= 'a' and <= 'z' => Word(text[at..], out token),
                < '\u3000' => Mark(text[at..], c, out token),
                _ => Chinese(text[at..], out token),
            };
            if (length == 0)
                return 0;
            at += length;
            Add(tokens, ref count, token with { Spaced = spaced, Start = (byte)(at - length) });
            if (token is { Kind: Kind.Weekday, Digits: 1 })
                at += MoreWeekdays(text, at, tokens, ref count);
            spaced = false;
        }
        foreach (var token in tokens[..count])
            if (token.Kind is Kind.Suffix or Kind.Nth)
                return 0;
        return count;
    }

    /// <summary>The words some tokens were cut from.</summary>
    public static ReadOnlySpan<char> Text(ReadOnlySpan<char> text, scoped ReadOnlySpan<Token> tokens, (int From, int To) of) =>
        of.From == of.To ? default : text[tokens[of.From].Start..(of.To < tokens.Length ? tokens[of.To].Start : text.Length)].Trim(" ,，、");

    /// <summary>Full-width forms, long dashes and the traditional characters of our words become their plain form.</summary>
    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u00a0' => c,
        >= '\uff21' and <= '\uff3a' => (char)(c - 0xfee0 | 0x20),
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' => ' ',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        '’' => '\'',
        '。' => '.',
        '、' => ',',
        '〜' => '~',
        '週' => '周', '號' => '号', '後' => '后', '個' => '个', '兩' => '两', '點' => '点', '時' => '时', '鐘' => '钟', '鍾' => '钟',
        '這' => '这', '從' => '从', '內' => '内', '禮' => '礼', '與' => '与', '過' => '过', '來' => '来', '總' => '总', '間' => '间', '〇' => '零',
        _ => c,
    };

    private static int Digits(ReadOnlySpan<char> text, out Token token)
    {
        int length = 0, value = 0;
        for (; length < text.Length && Fold(text[length]) is >= '0' and <= '9' and var c; length++)
        {
            if (length == 9)
            {
                token = default;
                return 0;
            }
            value = value * 10 + c - '0';
        }
        token = new(Kind.Number, value, (byte)length);
        return length;
    }

    private static int Word(ReadOnlySpan<char> text, out Token token)
    {
        Span<char> word = stackalloc char[Vocabulary.Longest];
        var length = 0;
        for (; length < text.Length && Fold(text[length]) is var c && c is >= 'a' and <= 'z' or '\''; length++)
        {
            if (length == word.Length)
            {
                token = default;
                return 0;
            }
            word[length] = c;
        }
        // "9 a.m." is the one word with dots.
        if (length == 1 && text.Length > 2 && text[1] == '.' && Fold(text[2]) == 'm' && word[0] is 'a' or 'p'
            && !(text.Length > 3 && char.IsLetterOrDigit(text[3])))
        {
            token = new(word[0] == 'a' ? Kind.Am : Kind.Pm, 2);
            return text.Length > 3 && text[3] == '.' ? 4 : 3;
        }
        return Vocabulary.Find(word[..length], out token) ? length : 0;
    }

    private static int Mark(ReadOnlySpan<char> text, char c, out Token token)
    {
        var length = 1;
        if (c is '.')
            while (length < text.Length && text[length] == '.')
                length++;
        token = new(c switch
        {
            '.' => length > 1 ? Kind.To : Kind.Dot,
            '…' or '~' => Kind.To,
            '-' => Kind.Dash,
            '/' => Kind.Slash,
            ':' => Kind.Colon,
            ',' => Kind.Comma,
            '+' => Kind.Plus,
            '(' => Kind.Open,
            ')' => Kind.Close,
            _ => Kind.None,
        });
        return token.Kind == Kind.None ? 0 : length;
    }

    /// <summary>The longest word wins, so that 下午 is not 下 and something; then numbers in characters.</summary>
    private static int Chinese(ReadOnlySpan<char> text, out Token token)
    {
        Span<char> word = stackalloc char[4];
        var most = Math.Min(word.Length, text.Length);
        for (var i = 0; i < most; i++)
            word[i] = Fold(text[i]);
        for (var length = most; length > 0; length--)
            if (Vocabulary.Find(word[..length], out token))
            {
                token = token.Kind is Kind.Weekday or Kind.Unit ? token with { Digits = 1 } : token;
                return length;
            }
        var read = ChineseNumber.Read(text, out var value, out var isYear);
        token = new(Kind.Number, value, (byte)(isYear ? 4 : 0));
        return read;
    }

    /// <summary>周一三五, also before 上午 and the like: further weekdays written by their number alone.</summary>
    private static int MoreWeekdays(ReadOnlySpan<char> all, int at, Span<Token> tokens, ref int count)
    {
        var text = all[at..];
        var length = 0;
        while (length < text.Length && ChineseNumber.Weekday(text[length]) >= 0)
            length++;
        if (length == 0 || length < text.Length && !(char.IsWhiteSpace(text[length]) || Fold(text[length]) is ',' or '的' or '和' or '上' or '下' or '晚' or '中'))
            return 0;
        for (var i = 0; i < length; i++)
            tokens[count++] = new(Kind.Weekday, ChineseNumber.Weekday(text[i]), 1, Start: (byte)(at + i));
        return length;
    }

    /// <summary>Adds a token; what is written in pieces, "15th", "twenty-one" and 第三, becomes one.</summary>
    private static void Add(Span<Token> tokens, ref int count, Token token)
    {
        var before = tokens[..count];
        var small = token is { Kind: Kind.Number or Kind.Ordinal, Digits: 0, Value: > 0 and < 10 };
        if (before is [.., { Kind: Kind.Number, Digits: 0, Value: >= 20 and < 100 }, { Kind: Kind.Dash, Spaced: false }] && small && !token.Spaced)
            before = tokens[..--count];
        if (before is [.., { Kind: Kind.Number, Digits: 0, Value: >= 20 and < 100 } tens] && small && tens.Value % 10 == 0)
            before[^1] = token with { Value = tens.Value + token.Value, Spaced = tens.Spaced, Start = tens.Start };
        else if (before is [.., { Kind: Kind.Number, Digits: > 0 } number] && token is { Kind: Kind.Suffix, Spaced: false })
            before[^1] = number with { Kind = Kind.Ordinal };
        else if (before is [.., { Kind: Kind.Nth } nth] && token.Kind == Kind.Number)
            before[^1] = token with { Kind = Kind.Ordinal, Spaced = nth.Spaced, Start = nth.Start };
        else
            tokens[count++] = token;
    }
}
