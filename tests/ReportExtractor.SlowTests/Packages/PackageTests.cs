using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ReportExtractor.SlowTests.Packages;

/// <summary>The library is used as README says: from a folder of packages, in a project outside of the repository.</summary>
internal sealed partial class PackageTests
{
    /// <summary>The configuration in which the tests, and so the libraries, were built.</summary>
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_code_in_readme_runs_in_a_project_that_refers_to_one_package()
    {
        // README packs all projects; the libraries below this one are enough here.
        foreach (var project in new[] { "ReportExtractor", "ReportExtractor.Pdf", "ReportExtractor.WordBinary" })
        {
            Dotnet(Repository.Root, "pack", $"src/{project}", "-c", Configuration, "--no-build", "-o", _folder["packages"], "-v", "q");
        }

        WriteProject();
        Dotnet(_folder["user"], "add", "package", "ReportExtractor");
        var output = Dotnet(_folder["user"], "run", "-v", "q");

        var record = new Extractor().ExtractFile(Path.Combine(Repository.Samples, "phantom-eighth-number", "source.txt"));
        Assert.That(output, Does.Contain(
            $"{record.Report!.Agency}, {record.Report.Year}: {record["applications.new.total"]!.Value} applications\n"));
    }

    /// <summary>
    /// A console project with its own cache of packages, so that the user's cache does not get the package; what that one has is used.
    /// </summary>
    private void WriteProject()
    {
        var user = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _folder.Write("user/nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder["cache"]}" /></config>
              <fallbackPackageFolders><add key="user" value="{user}" /></fallbackPackageFolders>
              <packageSources><add key="report-extractor" value="{_folder["packages"]}" /></packageSources>
            </configuration>
            """);
        _folder.Write("user/user.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var code = Snippet().Match(readme).Groups[1].Value;
        Assert.That(code, Does.Contain("samples/"));
        _folder.Write("user/Program.cs", code.Replace("samples/", Repository.Samples + "/", StringComparison.Ordinal));
    }

    private static string Dotnet(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Nothing that is started here outlives the test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"dotnet {string.Join(' ', args)}\n{output}{error.GetAwaiter().GetResult()}");
        return output;
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
