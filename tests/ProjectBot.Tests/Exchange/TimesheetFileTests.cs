using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ProjectBot.Exchange;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Tests.Exchange;

/// <summary>Hours as files, for who may see them when they are fetched.</summary>
public sealed class TimesheetFileTests
{
    [Fact]
    public async Task A_csv_says_what_was_logged_and_no_cell_is_a_formula()
    {
        var (talk, file) = await Begun();
        var (name, type, content) = (await file.Read(await Subject(talk, "csv", "ana", "bo")))!.Value;
        Assert.Equal(("apollo-2026-11-16.csv", "text/csv"), (name, type));
        Assert.Equal(Encoding.UTF8.GetPreamble(), content[..3]);
        Assert.Equal("""
            day,person,task,title,hours,note,billing,logged by,labels
            2026-11-20,Bo,T1,准备报价,1.5,"a ""draft"", and more",billable,,sales
            2026-11-21,Bo,,,1,"'=1+1",not billable,Ana,

            """.ReplaceLineEndings("\r\n"), Encoding.UTF8.GetString(content[3..]), ignoreCase: true);
    }

    [Fact]
    public async Task A_workbook_has_days_and_numbers_as_such()
    {
        var (talk, file) = await Begun();
        var content = (await file.Read(await Subject(talk, "xlsx", "ana", null)))!.Value.Content;
        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var part in zip.Entries)
            using (var stream = part.Open())
                Assert.NotNull(XDocument.Load(stream).Root);
        using var opened = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XDocument.Load(opened).Descendants().Where(element => element.Name.LocalName == "row").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal(["46346", "Bo", "T1", "准备报价", "1.5"], rows[1].Take(5));
        Assert.Equal("=1+1", rows[2][5]);
    }

    [Fact]
    public async Task Clients_and_who_left_get_nothing()
    {
        var (talk, file) = await Begun();
        Assert.Null(await file.Read(await Subject(talk, "csv", "carla", "bo")));
        var subject = await Subject(talk, "csv", "bo", "bo");
        Assert.NotNull(await file.Read(subject));
        await talk.Play("ana: remove Bo from the project");
        Assert.Null(await file.Read(subject));
        Assert.Null(await file.Read("csv|apollo"));
    }

    private static async Task<(Transcript, TimesheetFile)> Begun()
    {
        var talk = new Transcript();
        foreach (var line in new[]
        {
            "given: Apollo with ana, bo, carla(client)", "ana: task add 准备报价 #sales", "bo: log 90min T1 on 2026-11-20 a \"draft\", and more",
            "ana: log 1h not billable for @Bo on 2026-11-21 =1+1", "ana: log 2h T1 on 2026-11-21",
        })
            await talk.Play(line);
        return (talk, new(Features.All(talk.Store).OfType<Kind>().First().Kinds, talk.Directory, talk.Clock));
    }

    private static async Task<string> Subject(Transcript talk, string format, string reader, string? whose) =>
        $"{format}|apollo|{await Id(talk, reader)}|{(whose is null ? "" : await Id(talk, whose))}|20261116|20261122";

    private static async Task<string> Id(Transcript talk, string name) => (await talk.Store.All<Person>(Person.Of(Screens.Account(name).Key)))[0].Id;
}
