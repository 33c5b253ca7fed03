using System.Text;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskItemTests
{
    private static readonly DocumentType Type = Documents.Types().Of(typeof(TaskItem));

    [Fact]
    public void Everything_about_a_task_survives_being_kept()
    {
        var task = Some.Task(12) with
        {
            Description = "d", State = TaskState.Blocked, Resumes = TaskState.Review, Reason = "keys", BlockedOn = Some.Today, Owners = ["ana"], Due = Some.Today, Start = Some.Today,
            Estimate = 5, Spent = 6, Priority = 2, Labels = ["web"], Parent = 3, After = [4], Checklist = [new("a", true), new("b")], Watchers = ["bo"],
            Links = [new("apollo/T5"), new("apollo/T6", "From")], ClientVisible = true, Origin = new("o", "p", "q"), Finished = Some.Today,
        };
        var body = Type.Body(task);
        Assert.Equal(Encoding.UTF8.GetString(body), Encoding.UTF8.GetString(Type.Body(Assert.IsType<TaskItem>(Type.Read(body, 3)))));
        Assert.Equal(["in/apollo", "linked/apollo/T5", "linked/apollo/T6", "part/apollo/T3", "after/apollo/T4"], Type.Read(body, 3).Keys);
    }

    [Fact]
    public void A_plain_task_writes_only_what_it_has()
    {
        const string Expected = """{"number":1,"title":"Write the offer","createdBy":"ana","createdAt":"2026-11-25T09:00:00+00:00","id":"apollo/T1"}""";
        Assert.Equal(Expected, Encoding.UTF8.GetString(Type.Body(Some.Task(1))));
        Assert.Equal("in/apollo", Assert.Single(Some.Task(1).Keys));
    }

    [Fact]
    public void A_body_without_lists_reads_as_empty_ones()
    {
        var task = Assert.IsType<TaskItem>(Type.Read(Type.Body(Some.Task(1)), 1));
        Assert.True(task.Owners.IsEmpty && task.After.IsEmpty && task.Checklist.IsEmpty && task.Links.IsEmpty);
    }
}
