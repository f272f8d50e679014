using System.Reflection;

namespace ReportExtractor.Cli.Hosting;

/// <summary>Which build of the program this is.</summary>
internal static class ProgramBuild
{
    /// <summary>As many characters of a commit as git shows.</summary>
    private const int ShownOfCommit = 7;

    private static readonly Assembly Program = typeof(ProgramBuild).Assembly;

    /// <summary>The version, and the commit where the build knows it: <c>0.1.0 (1a2b3c4)</c>.</summary>
    public static string Version { get; } = Describe();

    private static string Describe()
    {
        var version = Program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        var commit = Program.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "Commit")?.Value;
        return commit is { Length: > ShownOfCommit } ? $"{version} ({commit[..ShownOfCommit]})" : $"{version}";
    }
}
