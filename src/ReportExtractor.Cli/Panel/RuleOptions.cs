using System.CommandLine;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Consistency;
using ReportExtractor.Consistency.Output;
using ReportExtractor.Consistency.Prose;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Problems;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Panel;

/// <summary>The options of <c>panel</c> that are about rules.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string> _sources = OptionKinds.Value("--sources", "FOLDER");

    private readonly Option<string[]> _skipped = OptionKinds.Values("--skip-rule", "CODE");

    private readonly Option<string> _junit = OptionKinds.Value("--junit", "FILE");

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_sources, _skipped, _junit];

    /// <summary>Makes the judge of a panel.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="language">The language of the file of outcomes.</param>
    /// <exception cref="UsageException">A value is wrong.</exception>
    /// <exception cref="OutputException">The file of outcomes can't be written.</exception>
    public Judging Of(ParseResult parsed, IReadOnlyList<FormTemplate> forms, MessageLanguage language)
    {
        var skipped = parsed.GetValue(_skipped) ?? [];
        var known = RuleSet.All(forms).Select(rule => rule.Code).ToHashSet();
        if (Array.Find(skipped, code => !known.Contains(code)) is { } unknown)
        {
            throw new UsageException(texts => texts.RuleUnknown(unknown, known));
        }

        var folder = parsed.GetValue(_sources);
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new UsageException(texts => texts.MustBeFolder(_sources.Name, folder));
        }

        var sources = folder is null ? null : new SourceFolder(folder, ExtractorOptions.Default.Timeout);
        var judge = new PanelJudge(forms, skipped, sources);
        return parsed.GetValue(_junit) is { } path
            ? new Judging(OutputGuard.For(path).Do(() => new JUnitJudge(judge, path, language)), sources)
            : new Judging(judge, sources);
    }
}
