using Microsoft.Extensions.Options;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>How this host is known to the Bot Framework: section <c>BotFramework</c> of the configuration.</summary>
public sealed record BotFrameworkSettings
{
    public const string Section = "BotFramework";

    /// <summary>The app id of the bot registration. Without one only local clients in Development are answered.</summary>
    public string? AppId { get; init; }

    /// <summary>Required with an app id: new multi-tenant registrations are refused since July 2025, so there is no good default.</summary>
    public AppType? AppType { get; init; }

    /// <summary>The client secret; a managed identity has none.</summary>
    public string? AppPassword { get; init; }

    public string? TenantId { get; init; }

    /// <summary>Teams tenants that may talk to the bot. Empty: the registration's own tenant, or all for a multi-tenant bot. <c>*</c> is all.</summary>
    public string[] AllowedTenants { get; init; } = [];

    /// <summary>App ids of bots that may call this one as a skill; <c>*</c> is all, none by default.</summary>
    public string[] AllowedCallers { get; init; } = [];

    /// <summary><c>public</c>, <c>gov</c> or <c>china</c>.</summary>
    public string Cloud { get; init; } = "public";

    /// <summary>Single addresses of the cloud that differ from its preset.</summary>
    public CloudUrls Urls { get; init; } = new();

    /// <summary>Hosts the bot may answer to besides the cloud's own; with a leading dot all hosts under it.</summary>
    public string[] AdditionalHosts { get; init; } = [];

    /// <summary>Delay before a refused request to the Connector is tried a second time; grows from there.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    public bool HasApp => AppId is { Length: > 0 };

    private bool IsOfOneTenant => HasApp && AppType is BotFramework.AppType.SingleTenant or BotFramework.AppType.UserAssignedMSI;

    /// <summary>The tenants whose activities are heard; empty is all.</summary>
    public IReadOnlyList<string> Tenants => AllowedTenants is [] && IsOfOneTenant && TenantId is { } own ? [own] : AllowedTenants;
}

/// <summary>How the app gets its tokens.</summary>
public enum AppType { SingleTenant, UserAssignedMSI, MultiTenant }

/// <summary>Addresses of a cloud given one by one; null keeps the preset's.</summary>
public sealed record CloudUrls
{
    public string? Issuer { get; init; }
    public string? OpenIdMetadata { get; init; }
    public string? EntraMetadata { get; init; }
    public string? Login { get; init; }
    public string? Scope { get; init; }
}

/// <summary>Says at start what is missing.</summary>
internal sealed class BotFrameworkSettingsCheck : IValidateOptions<BotFrameworkSettings>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkSettings settings) => Problem(settings) is { } problem
        ? ValidateOptionsResult.Fail(problem)
        : ValidateOptionsResult.Success;

    private static string? Problem(BotFrameworkSettings settings) => settings switch
    {
        _ when CloudEnvironment.Named(settings.Cloud) is null => "BotFramework:Cloud must be public, gov or china.",
        { HasApp: false } => null,
        { AppType: null } => "BotFramework:AppType must be SingleTenant, UserAssignedMSI or MultiTenant when BotFramework:AppId is set.",
        { AppType: not AppType.MultiTenant, TenantId: null or "" } => "BotFramework:TenantId must be set for this BotFramework:AppType.",
        { AppType: not AppType.UserAssignedMSI, AppPassword: null or "" } =>
            "BotFramework:AppPassword must be set for this BotFramework:AppType; keep it in the environment or in user secrets.",
        _ => null,
    };
}
