using System.Net;
using System.Text;
using CsCheck;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Tests.Channels;

public sealed class AdaptiveTextTests
{
    [Theory]
    [InlineData("Buy milk, 2 l (fresh) - today!")]
    [InlineData("snake_case and https://example.org/~ann/a_b?c=1&d=2")]
    [InlineData("#not escaped inside: C# 5 > 3 + 1")]
    public void Text_that_does_not_act_stays_readable(string text) => Assert.Equal(text, AdaptiveText.Line(text.TrimStart('#')).Insert(0, text.StartsWith('#') ? "#" : ""));

    [Theory]
    [InlineData("*bold* _it_ `code` ~gone~", "\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~")]
    [InlineData("[text](https://evil.example)", "&#91;text]&#40;https://evil.example)")]
    [InlineData("<at>Ann</at> &amp; AT&T", "&lt;at>Ann&lt;/at> &amp;amp; AT&T")]
    [InlineData("a&# 1;b", "a&amp;# 1;b")]
    [InlineData("{{DATE(2026-11-22T10:00:00Z)}}", "{\\{DATE(2026-11-22T10:00:00Z)}}")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("12. item", "12\\. item")]
    [InlineData("1.5h of work", "1.5h of work")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("  indented", "\u00A0\u00A0indented")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void Text_that_would_act_is_escaped(string text, string written) => Assert.Equal(written, AdaptiveText.Line(text));

    [Fact]
    public void Any_text_is_read_back_as_it_was_and_nothing_in_it_acts()
    {
        var acting = Gen.Char["\\*_`~<>&{}[]()#+-.!|$=:;/ 1aZé中"].Array[0, 24].Select(chars => new string(chars));
        acting.Sample(text =>
        {
            var written = AdaptiveText.Line(text);
            var (read, live) = Read(written);
            Assert.Equal(text, read.Replace('\u00A0', ' '));
            Assert.DoesNotContain('*', live);
            Assert.DoesNotContain('`', live);
            Assert.DoesNotContain("](", live, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", written, StringComparison.Ordinal);
            Assert.DoesNotContain("<a", written, StringComparison.Ordinal);
            Assert.DoesNotContain("</", written, StringComparison.Ordinal);
            Assert.DoesNotContain("~~", live, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"^(#|>|\[|[-+]\s|\d+[.)](\s|$))", live);
            Assert.DoesNotMatch(@"(^|[^\p{L}\p{N}])_|_($|[^\p{L}\p{N}])", live);
        }, iter: 20_000);
    }

    /// <summary>What a Markdown reader shows, and what of it could act: escaped characters cannot and are blanked out.</summary>
    private static (string Read, string Live) Read(string written)
    {
        var read = new StringBuilder();
        var live = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
            if (written[i] == '\\' && i + 1 < written.Length && char.IsAscii(written[i + 1]) && (char.IsPunctuation(written[i + 1]) || char.IsSymbol(written[i + 1])))
            {
                read.Append(written[++i]);
                live.Append('\u0001');
            }
            else if (written[i] == '&' && written.IndexOf(';', i) is var end and > 0 && WebUtility.HtmlDecode(written[i..(end + 1)]) is { Length: 1 } decoded)
            {
                read.Append(decoded);
                live.Append('\u0001');
                i = end;
            }
            else
            {
                read.Append(written[i]);
                live.Append(written[i]);
            }
        return (read.ToString(), live.ToString());
    }
}
