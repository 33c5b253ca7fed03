using Microsoft.Extensions.Options;

namespace ProjectBot.Tests.Channels;

public sealed class BotFrameworkSettingsTests
{
    [Theory]
    [InlineData("AppType", null, "BotFramework:AppType must be SingleTenant, UserAssignedMSI or MultiTenant when BotFramework:AppId is set.")]
    [InlineData("TenantId", null, "BotFramework:TenantId must be set for this BotFramework:AppType.")]
    [InlineData("AppPassword", null, "BotFramework:AppPassword must be set for this BotFramework:AppType; keep it in the environment or in user secrets.")]
    [InlineData("Cloud", "mars", "BotFramework:Cloud must be public, gov or china.")]
    public async Task What_is_missing_is_said_at_start(string setting, string? value, string sentence)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var host = await BotHost.Start(settings: new() { [$"BotFramework:{setting}"] = value });
        });
        Assert.Equal(sentence, Assert.Single(refused.Failures));
    }
}
