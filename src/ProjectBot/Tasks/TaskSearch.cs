namespace ProjectBot.Tasks;

/// <summary>Full text over what a reader may see of the tasks: every word must occur somewhere; the better place ranks higher.</summary>
public static class TaskSearch
{
    /// <summary>Words that are looked for at most; the rest of a pasted page is not.</summary>
    private const int MostWords = 12;

    /// <summary>The tasks in which all words occur, best first.</summary>
    public static IReadOnlyList<TaskItem> Find(string text, TaskSet tasks)
    {
        var words = Words(text);
        if (words.Length == 0)
            return [];
        var found = new List<(int Rank, TaskItem Task)>();
        foreach (var task in tasks)
            if (Rank(task, words) is > 0 and var rank)
                found.Add((rank, task));
        found.Sort(static (one, other) => other.Rank != one.Rank ? other.Rank.CompareTo(one.Rank)
            : one.Task.IsFinished != other.Task.IsFinished ? one.Task.IsFinished.CompareTo(other.Task.IsFinished)
            : other.Task.Number.CompareTo(one.Task.Number));
        return found.ConvertAll(one => one.Task);
    }

    public static string[] Words(string text) =>
        [.. text.Split([' ', '\t', '\n', '\r', '，', '、', '\u3000'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords)];

    /// <summary>How well the task fits; 0 when a word is missing.</summary>
    public static int Rank(TaskItem task, string[] words)
    {
        var rank = 0;
        foreach (var word in words)
        {
            var one = Rank(task, word);
            if (one == 0)
                return 0;
            rank += one;
        }

        return rank;
    }

    private static int Rank(TaskItem task, string word)
    {
        var at = task.Title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at == 0 || (at > 0 && !char.IsLetterOrDigit(task.Title[at - 1])))
            return 10;
        if (at > 0)
            return 8;
        if (word.Length > 1 && word[0] is 'T' or 't' && int.TryParse(word.AsSpan(1), out var number) && number == task.Number)
            return 20;
        var label = word[0] == '#' ? word[1..] : word;
        foreach (var one in task.Labels)
            if (label.Length > 0 && one.Contains(label, StringComparison.OrdinalIgnoreCase))
                return 6;
        if (task.Description is { } description && description.Contains(word, StringComparison.OrdinalIgnoreCase))
            return 4;
        foreach (var item in task.Checklist)
            if (item.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return 3;
        foreach (var comment in task.Comments)
            if (comment.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return 2;
        return 0;
    }
}
