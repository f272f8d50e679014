using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Show;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Explaining;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Explain;

/// <summary>Shows the explanation of a figure.</summary>
/// <param name="record">The record.</param>
/// <param name="figure">The figure.</param>
/// <param name="explanation">Why it is what it is; null if no table of the document was matched to its form.</param>
/// <param name="screen">Where to write.</param>
internal sealed class ExplanationView(ReportRecord record, Figure figure, FigureExplanation? explanation, Screen screen)
{
    /// <summary>The width of the names in front of the facts.</summary>
    private const int NameWidth = 10;

    private readonly CliTexts _texts = screen.Texts;

    /// <summary>Writes everything.</summary>
    public void Write()
    {
        WriteFacts();
        if (explanation is not null)
        {
            WriteRow(explanation);
        }

        if (explanation?.Column is { } column)
        {
            WriteColumn(column);
        }

        WriteSums();
        WriteReasons();
    }

    private void WriteFacts()
    {
        var value = figure.Value is null ? _texts.StatusOf(figure.Status) : FigureCell.ValueOf(figure);
        screen.Line(new StyledText(figure.Key, Style.Strong), " = ", new StyledText(value, FigureCell.StyleOf(figure)));
        Fact(_texts.Status, _texts.Both(_texts.StatusOf(figure.Status), _texts.VerdictOf(figure.Sums)));
        if (explanation is { Figure: var form })
        {
            Fact(_texts.Row, string.Join(" / ", form.Row.Group.Append(form.Row.Number + form.Row.Label)));
            Fact(_texts.Column, form.Column.Label);
        }

        Fact(_texts.Place, figure.Location is null ? _texts.NoCell : _texts.PlaceOf(figure.Location));
        Fact(_texts.RawText, figure.Raw is null ? _texts.NoCell : $"\"{figure.Raw}\"");
        screen.Line();
    }

    private void Fact(string name, string value)
    {
        var lines = TextWidth.Wrap(SafeText.Of(value), screen.Width - NameWidth);
        for (var i = 0; i < lines.Count; i++)
        {
            screen.Line(new StyledText(TextWidth.Pad(i == 0 ? name : "", NameWidth), Style.Faint), lines[i]);
        }
    }

    private void WriteRow(FigureExplanation told)
    {
        Heading(_texts.WhyThisRow);
        foreach (var sentence in _texts.RowSentences(told))
        {
            screen.Paragraph(2, sentence);
        }

        screen.Line();
    }

    private void WriteColumn(ColumnExplanation column)
    {
        Heading(_texts.WhyThisColumn);
        foreach (var sentence in _texts.ColumnSentences(column))
        {
            screen.Paragraph(2, sentence);
        }

        if (column.Readings.Count > 1)
        {
            WriteReadings(column);
        }

        screen.Line();
    }

    /// <summary>The ways to read the row, cell under cell, with their costs and why they were not taken.</summary>
    private void WriteReadings(ColumnExplanation column)
    {
        var cells = column.Readings[0].Cells.Count;
        var table = new TextTable(
        [
            .. Enumerable.Range(1, cells).Select(HeaderOf),
            new TextTableColumn(_texts.Cost, IsNumber: true),
            new TextTableColumn(_texts.Verdict),
        ]);
        var taken = column.Readings[0];
        foreach (var reading in column.Readings)
        {
            var isTaken = ReferenceEquals(reading, taken);
            var style = isTaken ? Style.Good : Style.Plain;
            table.Add(
            [
                .. reading.Cells.Select(cell => new StyledText(cell ?? FigureCell.BlankMark, style)),
                new StyledText(ExplainTexts.CostOf(reading), style),
                new StyledText(_texts.VerdictOf(reading, taken), style),
            ]);
        }

        table.Write(screen, indent: 2);
        if (column.NotListed > 0)
        {
            screen.Paragraph(2, _texts.MoreReadings(column.NotListed), Style.Faint);
        }

        TextTableColumn HeaderOf(int cell) => new(cell == column.Cell ? $"({cell})" : $"{cell}", IsNumber: true);
    }

    private void WriteSums()
    {
        Heading(_texts.Sums);
        var sums = record.Checks.Where(check => check.Keys.Contains(figure.Key)).ToList();
        if (sums.Count == 0)
        {
            screen.Paragraph(2, _texts.NoSums);
        }

        var values = record.Figures.ToDictionary(each => each.Key, StringComparer.Ordinal);
        foreach (var sum in sums)
        {
            var style = sum.Outcome switch
            {
                CheckOutcome.Pass => Style.Good,
                CheckOutcome.Fail => Style.Bad,
                _ => Style.Faint,
            };
            screen.Paragraph(2, _texts.OutcomeOf(sum), style);
            screen.Paragraph(4, _texts.TermsOf(sum, figure.Key, values));
        }

        screen.Line();
    }

    private void WriteReasons()
    {
        Heading(_texts.Reasons);
        if (figure.Reasons.Count == 0)
        {
            screen.Paragraph(2, figure.Sums == SumsVerdict.Contradicted ? _texts.OnlySums : _texts.NoReasons);
        }

        foreach (var code in figure.Reasons)
        {
            screen.Paragraph(2, code, Style.Doubt);
        }

        if (figure.Note is { } note)
        {
            screen.Paragraph(4, note);
        }
    }

    private void Heading(string text) => screen.Line(new StyledText(text, Style.Strong));
}
