using System.Text.Json;
using CsCheck;
using ProjectBot.Language;
using ProjectBot.Tests.Time;

namespace ProjectBot.Tests.Language;

public sealed class MoneyInWords
{
    [Theory]
    [InlineData("$1,200", "1200 USD")]
    [InlineData("1200 EUR", "1200 EUR")]
    [InlineData("1200 eur", "1200 EUR")]
    [InlineData("EUR 1200", "1200 EUR")]
    [InlineData("EUR1200", "1200 EUR")]
    [InlineData("€1.200,50", "1200.5 EUR")]
    [InlineData("€1,200.50", "1200.5 EUR")]
    [InlineData("1 200,50 €", "1200.5 EUR")]
    [InlineData("€1.200.000", "1200000 EUR")]
    [InlineData("€1.20", "1.2 EUR")]
    [InlineData("€0,5", "0.5 EUR")]
    [InlineData("€0.500", "0.5 EUR")]
    [InlineData("€1,200", "1200 EUR")]
    [InlineData("€1.255", "1255 EUR")]
    [InlineData("CHF 900", "900 CHF")]
    [InlineData("CHF 1'200.50", "1200.5 CHF")]
    [InlineData("1.5k usd", "1500 USD")]
    [InlineData("$1.5k", "1500 USD")]
    [InlineData("$2m", "2000000 USD")]
    [InlineData("1.5 million euros", "1500000 EUR")]
    [InlineData("€3bn", "3000000000 EUR")]
    [InlineData("$1,200 CAD", "1200 CAD")]
    [InlineData("A$1,200", "1200 AUD")]
    [InlineData("US$ 1,200", "1200 USD")]
    [InlineData("HK$1,200", "1200 HKD")]
    [InlineData("5 dollars", "5 USD")]
    [InlineData("£12.99", "12.99 GBP")]
    [InlineData("₹1,20,000", "120000 INR")]
    [InlineData("1,234 JPY", "1234 JPY")]
    [InlineData("1.234 JPY", "1234 JPY")]
    [InlineData("12,500 yen", "12500 JPY")]
    [InlineData("¥12.50", "12.5 CNY")]
    [InlineData("CN¥30", "30 CNY")]
    [InlineData("¥30 JPY", "30 JPY")]
    [InlineData("500 SEK", "500 SEK")]
    [InlineData("1.2345 KWD", "no: Amounts in KWD have 3 decimals at most.")]
    [InlineData("1.234 KWD", "ask: 1234 KWD | 1.2340 KWD")]
    [InlineData("12 ISK", "12 ISK")]
    [InlineData("$0", "0 USD")]
    [InlineData("＄１，２００", "1200 USD")]
    [InlineData("$999,999,999,999.99", "999999999999.99 USD")]
    [InlineData("€1.200", "ask: 1200 EUR | 1.2 EUR")]
    [InlineData("$1.250", "ask: 1250 USD | 1.25 USD")]
    [InlineData("1.200k usd", "ask: 1200000 USD | 1200 USD")]
    [InlineData("¥1,200", "ask: 1200 CNY | 1200 JPY")]
    [InlineData("¥1.200", "ask: 1200 CNY | 1.2 CNY | 1200 JPY")]
    [InlineData("¥3万", "ask: 30000 CNY | 30000 JPY")]
    [InlineData("500 kr", "ask: 500 SEK | 500 NOK | 500 DKK")]
    [InlineData("3万元", "30000 CNY")]
    [InlineData("12万美元", "120000 USD")]
    [InlineData("美元12万", "120000 USD")]
    [InlineData("人民币3万", "30000 CNY")]
    [InlineData("3万元人民币", "30000 CNY")]
    [InlineData("1.234万元", "12340 CNY")]
    [InlineData("1.5亿元", "150000000 CNY")]
    [InlineData("1亿2000万元", "120000000 CNY")]
    [InlineData("3万5千块", "35000 CNY")]
    [InlineData("1万2000元", "12000 CNY")]
    [InlineData("三万元", "30000 CNY")]
    [InlineData("一百二十块钱", "120 CNY")]
    [InlineData("一万零五十元", "10050 CNY")]
    [InlineData("十二万美元", "120000 USD")]
    [InlineData("五百日元", "500 JPY")]
    [InlineData("三万五元", "no")]
    [InlineData("1万2万元", "no")]
    [InlineData("1200", "no: Say the currency as well: 1200 USD, 1200 EUR or 1200 CNY.")]
    [InlineData("3万", "no: Say the currency as well: 3万 USD, 3万 EUR or 3万 CNY.")]
    [InlineData("1200 XYZ", "no: I do not know the currency XYZ.")]
    [InlineData("-$5", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("$-5", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("$1,000,000,000,000", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("$99999999999999999999999999999999", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("$9999999999999bn", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("9999万亿元", "no: An amount is between 0 and 999,999,999,999.99.")]
    [InlineData("$1.2345", "no: Amounts in USD have 2 decimals at most.")]
    [InlineData("12.5 JPY", "no: Amounts in JPY have 0 decimals at most.")]
    [InlineData("USD 5 EUR", "no")]
    [InlineData("USD 5 CAD", "no")]
    [InlineData("-5", "no")]
    [InlineData("$", "no")]
    [InlineData("$1,2", "1.2 USD")]
    [InlineData("$1,20,30", "no")]
    [InlineData("$1.2.3", "no")]
    [InlineData("$1,200.5.5", "no")]
    [InlineData("$1 20", "no")]
    [InlineData("$5 a month", "no")]
    [InlineData("5 all", "no")]
    [InlineData("5 ALL", "5 ALL")]
    [InlineData("1e5 USD", "no")]
    [InlineData("NaN USD", "no")]
    [InlineData("5 USDX", "no")]
    [InlineData("", "no")]
    public void Amounts(string text, string answer) => Assert.Equal(answer, MoneyText.Read(text, chinese: false).As(MoneyText.Show));

    [Theory]
    [InlineData("¥1,200", "1200 CNY")]
    [InlineData("￥3万", "30000 CNY")]
    [InlineData("¥1.200", "ask: 1200 CNY | 1.2 CNY")]
    [InlineData("500日元", "500 JPY")]
    [InlineData("jp¥500", "500 JPY")]
    [InlineData("€1.200", "ask: 1200 EUR | 1.2 EUR")]
    public void In_a_Chinese_project_the_yuan_sign_is_the_yuan(string text, string answer) => Assert.Equal(answer, MoneyText.Read(text, chinese: true).As(MoneyText.Show));

    [Theory]
    [InlineData("1200 USD", "$1,200", "1,200 美元")]
    [InlineData("1200.5 EUR", "€1,200.50", "1,200.50 欧元")]
    [InlineData("30000 CNY", "CNY 30,000", "30,000 元")]
    [InlineData("900 CHF", "CHF 900", "900 瑞士法郎")]
    [InlineData("5 GHS", "GHS 5", "5 GHS")]
    [InlineData("1.5 KWD", "KWD 1.500", "1.500 KWD")]
    public void Shown_in_both_languages(string text, string english, string chinese)
    {
        var money = Assert.IsType<Reading<Money>.Ok>(MoneyText.Read(text, chinese: false)).Value;
        Assert.Equal(english, Words.English.Amount(money));
        Assert.Equal(chinese, Words.Chinese.Amount(money));
        Assert.Equal($"costs {english}", Words.English.Say($"costs {money}"));
    }

    [Fact]
    public void What_is_written_is_read_again_by_anybody() => Amount.Sample(money => Is(MoneyText.Show(money), money, true) && Is(MoneyText.Show(money), money, false));

    [Fact]
    public void What_is_shown_is_read_again() => Amount.Where(money => Currencies.Decimals(money.Currency) < 3).Sample(money =>
        Is(Words.English.Amount(money), money, false) && Is(Words.Chinese.Amount(money), money, true));

    [Fact]
    public void An_amount_is_kept_to_the_last_digit() => Amount.Sample(money => JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money, Documents.Json), Documents.Json) == money);

    [Fact]
    public void Sums_are_of_one_currency_each() => Assert.Equal("30000 CNY, 0.3 EUR, 1200 USD", string.Join(", ",
        Money.Totals([new(1000, "USD"), new(0.1m, "EUR"), new(30_000, "CNY"), new(0.2m, "EUR"), new(200, "USD")]).Select(MoneyText.Show)));

    [Fact]
    public void Every_sentence_has_a_Chinese_form() => Assert.All((string[])["5", "5 XYZ", "-$5", "$1.2345", "€1.200", "¥5"], text =>
    {
        var sentence = MoneyText.Read(text, chinese: false) switch { Reading<Money>.No { Problem: { } problem } => problem.Format, Reading<Money>.Ask ask => ask.Question.Format, _ => "" };
        Assert.NotEqual(sentence, Words.Chinese[sentence]);
    });

    internal static readonly Gen<Money> Amount =
        from code in Gen.OneOf([.. Currencies.Codes.Order(StringComparer.Ordinal)])
        let scale = Currencies.Decimals(code) switch { 0 => 1, 2 => 100, _ => 1000 }
        from units in Gen.OneOf(Gen.Long[0, 2_000_000], Gen.Long[0, 999_999_999_999L * scale])
        select Money.Totals([new(units / (decimal)scale, code)])[0];

    private static bool Is(string text, Money money, bool chinese) => MoneyText.Read(text, chinese) is Reading<Money>.Ok ok && ok.Value == money && MoneyText.Show(ok.Value) == MoneyText.Show(money);
}
