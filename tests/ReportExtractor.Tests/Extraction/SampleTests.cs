using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Tests.Extraction;

/// <summary>The samples of the repository.</summary>
internal sealed class SampleTests
{
    [Test]
    public void Every_sample_gives_its_expected_record()
    {
        using var output = new StringWriter();
        var host = new CommandHost { Out = output, Error = output, OpenOutput = () => Stream.Null };

        Assert.That(CommandRunner.Run(["verify", Repository.Samples], host), Is.Zero, output.ToString());
        Assert.That(Directory.GetDirectories(Repository.Samples), Has.Length.GreaterThan(40));
    }
}
