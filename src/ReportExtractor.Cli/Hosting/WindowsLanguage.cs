using System.Runtime.InteropServices;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The language in which Windows shows itself to the user. It sets no variable of the environment.</summary>
internal static class WindowsLanguage
{
    /// <summary>The lower ten bits of an identifier are the language without its region (MS-LCID, 2.1).</summary>
    private const int PrimaryLanguage = 0x3FF;

    /// <summary>Chinese in MS-LCID.</summary>
    private const int Chinese = 0x04;

    /// <summary>The language as a value of <c>LANG</c>; null on another system.</summary>
    public static string? Locale =>
        !OperatingSystem.IsWindows() ? null
        : (GetUserDefaultUILanguage() & PrimaryLanguage) == Chinese ? "zh"
        : "en";

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
