using ProjectBot.Language;
namespace ProjectBot.Time;
public static class Zones { public static Reading<TimeZoneInfo> Read(string text) => TimeZoneInfo.TryFindSystemTimeZoneById(text, out var z) ? z : new Reading<TimeZoneInfo>.No(); }
public static class WorkHours { public static Reading<(TimeOnly From, TimeOnly To)> Read(string text) => new Reading<(TimeOnly From, TimeOnly To)>.No(); }
