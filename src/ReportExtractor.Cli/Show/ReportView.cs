using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Show;

/// <summary>Shows a record to a person: the header, the tables of the form, and what is in doubt.</summary>
/// <param name="record">The record.</param>
/// <param name="reading">How it was read.</param>
/// <param name="screen">Where to write.</param>
internal sealed class ReportView(ReportRecord record, ExtractorOptions reading, Screen screen)
{
    /// <summary>More keys of one doubt say no more.</summary>
    private const int MostKeys = 6;

    /// <summary>The width of the names in front of the header's values.</summary>
    private const int NameWidth = 10;

    private readonly CliTexts _texts = screen.Texts;

    /// <summary>Writes everything.</summary>
    /// <param name="path">The path on the command line.</param>
    public void Write(string path)
    {
        WriteHeader();
        if (record.Figures.Count > 0)
        {
            new FormTables(record, reading.Templates, screen).Write();
            WriteLegend();
            WriteFailures();
            WriteDoubts(path);
        }

        WriteProblems();
    }

    private void WriteHeader()
    {
        if (record.Report is { } report)
        {
            screen.Paragraph(0, report.Title ?? _texts.NoTitle, Style.Strong);
            Name(_texts.Agency, report.Agency ?? _texts.NotFound);
            Name(_texts.Year, _texts.PeriodOf(report));
            Name(_texts.Form, report.Template ?? _texts.NotFound);
        }

        Name(_texts.Source, _texts.SourceOf(record.Source));
        if (record.Figures.Count > 0)
        {
            Name(_texts.Figures, _texts.CountsOf(record.Figures));
            Name(_texts.Sums, _texts.CountsOf(record.Checks));
        }

        screen.Line();
    }

    private void Name(string name, string value) => screen.Line(new StyledText(TextWidth.Pad(name, NameWidth), Style.Faint), value);

    private void WriteLegend()
    {
        var used = record.Figures.SelectMany(FigureCell.MarksOf).ToHashSet();
        var marks = MarksOf().Where(mark => used.Contains(mark.Mark)).Select(mark => $"{mark.Mark} {mark.Meaning}").ToList();
        if (marks.Count > 0)
        {
            screen.Paragraph(0, string.Join("   ", marks), Style.Faint);
            screen.Line();
        }
    }

    private (string Mark, string Meaning)[] MarksOf() =>
    [
        (FigureCell.SuspectMark, _texts.MarkSuspect),
        (FigureCell.ContradictedMark, _texts.MarkContradicted),
        (FigureCell.BlankMark, _texts.MarkBlank),
        (FigureCell.MissingMark, _texts.MarkMissing),
    ];

    private void WriteFailures()
    {
        var failed = record.Checks.Where(check => check.Outcome == CheckOutcome.Fail).ToList();
        if (failed.Count == 0)
        {
            return;
        }

        screen.Line(new StyledText(_texts.FailedSums, Style.Strong));
        failed.ForEach(check => screen.Paragraph(2, _texts.FailureOf(check), Style.Bad));
        screen.Line();
    }

    /// <summary>One line for each doubt, however many figures share it: a doubt of a whole table is one.</summary>
    private void WriteDoubts(string path)
    {
        var doubted = record.Figures.Where(figure => figure.Status == FigureStatus.Suspect).ToList();
        if (doubted.Count == 0)
        {
            return;
        }

        screen.Line(new StyledText(_texts.DoubtfulFigures, Style.Strong));
        foreach (var doubt in doubted.GroupBy(figure => figure.Note))
        {
            screen.Paragraph(2, _texts.KeysOf([.. doubt.Select(figure => figure.Key)], MostKeys), Style.Doubt);
            screen.Paragraph(4, doubt.Key ?? "");
        }

        screen.Paragraph(2, _texts.ExplainHint(path, doubted[0].Key), Style.Faint);
        screen.Line();
    }

    private void WriteProblems()
    {
        if (record.Problems.Count == 0)
        {
            return;
        }

        screen.Line(new StyledText(_texts.Problems, Style.Strong));
        foreach (var problem in record.Problems)
        {
            var style = problem.Severity == Problems.ProblemSeverity.Error ? Style.Bad : Style.Plain;
            var text = $"{problem.Code}: {problem.Message.ToString(_texts.Language)}";
            screen.Paragraph(2, problem.Location is null ? text : _texts.InBrackets(text, _texts.PlaceOf(problem.Location)), style);
        }

        screen.Line();
    }
}
