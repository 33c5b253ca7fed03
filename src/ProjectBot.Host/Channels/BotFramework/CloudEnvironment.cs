namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>The addresses of one Microsoft cloud. Sources: the Azure Bot Service pages on authentication, government and China clouds.</summary>
/// <param name="Issuer">Who signs the tokens of the channels.</param>
/// <param name="OpenIdMetadata">Where their keys are found.</param>
/// <param name="EntraMetadata">Where the keys of Entra tokens (Emulator, skills) are found.</param>
/// <param name="Login">Where the bot gets its own tokens; the tenant is appended.</param>
/// <param name="BotTenant">The tenant of multi-tenant bots.</param>
/// <param name="Scope">What those tokens are for.</param>
/// <param name="Resource">The same for a managed identity.</param>
/// <param name="Teams">Where Teams is reached when no conversation told yet.</param>
/// <param name="Hosts">Where the bot's token may be sent; a leading dot means all hosts under it.</param>
/// <param name="Files">Where people's files are fetched, without a token.</param>
public sealed record CloudEnvironment(string Issuer, string OpenIdMetadata, string EntraMetadata, string Login, string BotTenant, string Scope, string Resource, string? Teams,
    IReadOnlyList<string> Hosts, IReadOnlyList<string> Files)
{
    public static readonly CloudEnvironment Public = new(
        Issuer: "https://api.botframework.com",
        OpenIdMetadata: "https://login.botframework.com/v1/.well-known/openidconfiguration",
        EntraMetadata: "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration",
        Login: "https://login.microsoftonline.com",
        BotTenant: "botframework.com",
        Scope: "https://api.botframework.com/.default",
        Resource: "https://api.botframework.com",
        Teams: "https://smba.trafficmanager.net/teams/",
        // Anybody can register a name under trafficmanager.net: this one host only.
        Hosts: ["smba.trafficmanager.net", "botframework.com", ".botframework.com", ".teams.microsoft.com"],
        Files: [".sharepoint.com"]);

    public static readonly CloudEnvironment Gov = new(
        Issuer: "https://api.botframework.us",
        OpenIdMetadata: "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        EntraMetadata: "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        Login: "https://login.microsoftonline.us",
        BotTenant: "MicrosoftServices.onmicrosoft.us",
        Scope: "https://api.botframework.us/.default",
        Resource: "https://api.botframework.us",
        Teams: "https://smba.infra.gov.teams.microsoft.us/gcch",
        Hosts: ["botframework.us", ".botframework.us", ".botframework.azure.us", ".teams.microsoft.us"],
        Files: [".sharepoint.us", ".sharepoint-mil.us"]);

    public static readonly CloudEnvironment China = new(
        Issuer: "https://api.botframework.azure.cn",
        OpenIdMetadata: "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        EntraMetadata: "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration",
        Login: "https://login.partner.microsoftonline.cn",
        BotTenant: "microsoftservices.partner.onmschina.cn",
        Scope: "https://api.botframework.azure.cn/.default",
        Resource: "https://api.botframework.azure.cn",
        Teams: null,
        Hosts: [".botframework.azure.cn"],
        Files: [".sharepoint.cn"]);

    /// <summary>The preset, or null when there is none of that name.</summary>
    public static CloudEnvironment? Named(string name) => name.ToLowerInvariant() switch
    {
        "public" => Public,
        "gov" => Gov,
        "china" => China,
        _ => null,
    };

    /// <summary>The preset with what the settings say instead.</summary>
    public static CloudEnvironment Of(BotFrameworkSettings settings)
    {
        var preset = Named(settings.Cloud) ?? Public;
        return preset with
        {
            Issuer = settings.Urls.Issuer ?? preset.Issuer,
            OpenIdMetadata = settings.Urls.OpenIdMetadata ?? preset.OpenIdMetadata,
            EntraMetadata = settings.Urls.EntraMetadata ?? preset.EntraMetadata,
            Login = settings.Urls.Login ?? preset.Login,
            Scope = settings.Urls.Scope ?? preset.Scope,
            Resource = settings.Urls.Scope is { } scope ? scope.Replace("/.default", "", StringComparison.Ordinal) : preset.Resource,
        };
    }
}
