using LiteDB;
using LiteDB.Engine;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Reading rows of LiteDB's engine.</summary>
internal static class EngineRows
{
    public static IEnumerable<BsonDocument> Rows(this LiteEngine engine, string collection, Query query)
    {
        using var reader = engine.Query(collection, query);
        while (reader.Read())
            yield return reader.Current.AsDocument;
    }

    public static BsonDocument? Row(this LiteEngine engine, string collection, BsonValue id) =>
        engine.Rows(collection, new() { Where = { BsonExpression.Create("$._id = @0", id) } }).FirstOrDefault();
}
