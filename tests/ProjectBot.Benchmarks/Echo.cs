using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ProjectBot.Benchmarks;

/// <summary>The yardstick: a bare Kestrel that parses a JSON body and writes it back. Its processor time per request is 1; everything else is a multiple of it.</summary>
public static class Echo
{
    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(args[0]);
        var app = builder.Build();
        app.MapGet("/readyz", () => "ready");
        app.MapPost("/api/messages", static async context =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            context.Response.ContentType = "application/json; charset=utf-8";
            await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
            activity.WriteTo(writer);
        });
        await app.RunAsync();
        return 0;
    }
}
