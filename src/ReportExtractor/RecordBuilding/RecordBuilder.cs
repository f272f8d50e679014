using ReportExtractor.Checks;
using ReportExtractor.Documents;
using ReportExtractor.Matching;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.RecordBuilding;

/// <summary>From what was found of a form to the figures of a record, every one with its status.</summary>
internal static class RecordBuilder
{
    /// <summary>Builds a record.</summary>
    /// <param name="source">The input.</param>
    /// <param name="header">What the report says of itself.</param>
    /// <param name="match">What of the form was found.</param>
    /// <param name="problems">What is to be said besides.</param>
    public static ReportRecord Build(RecordSource source, ReportHeader header, FormMatch match, IReadOnlyList<Problem> problems)
    {
        var found = new Dictionary<string, Figure>();
        var foreign = new List<Figure>();
        var own = match.Template.Figures.Select(figure => figure.Key).ToHashSet();
        foreach (var table in match.Tables)
        {
            foreach (var figure in FiguresOf(table))
            {
                if (own.Contains(figure.Key))
                {
                    found[figure.Key] = figure;
                }
                else
                {
                    foreign.Add(figure);
                }
            }
        }

        Figure[] figures = [.. match.Template.Figures.Select(figure => found.GetValueOrDefault(figure.Key) ?? new Figure(figure.Key, null, null, FigureStatus.Missing)), .. foreign];
        return new ReportRecord(
            source,
            header with { Template = match.Template.Id },
            figures,
            SumChecker.Check(match.Template, figures.ToDictionary(figure => figure.Key)),
            problems);
    }

    private static IEnumerable<Figure> FiguresOf(TableMatch table)
    {
        foreach (var row in table.Rows)
        {
            var cells = table.Alignment.Form.Rows[row.Match.Row].Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                var (rowTemplate, column) = cells[i];
                yield return FigureOf($"{table.Table.Table.Id}.{rowTemplate.Id}.{column.Id}", column, row, i, MoneyUnits.Of(table, row, column));
            }
        }
    }

    private static Figure FigureOf(string key, ColumnTemplate column, DecidedRow row, int cell, string? unit)
    {
        var doubt = row.Doubts[cell];
        if (row.Reading.Cells[cell] is not { } fragment)
        {
            return new Figure(key, null, null, FigureStatus.Missing, Note: Sentence(doubt ?? "the row is there, and has no cell for it"));
        }

        var raw = fragment.Text;
        if (fragment.Kind == FragmentKind.Blank)
        {
            return new Figure(key, null, raw, FigureStatus.Blank, Location: fragment.Location, Note: Sentence(doubt));
        }

        doubt ??= fragment.Value.Number is { } number && column.Kind != FigureKind.Money ? OfNoCount(number, column.Kind) : null;
        return fragment.Value.Content switch
        {
            CellContent.Number => new Figure(
                key,
                fragment.Value.Number,
                raw,
                doubt is null ? FigureStatus.Read : FigureStatus.Suspect,
                column.Kind == FigureKind.Money ? fragment.Value.Unit ?? unit : null,
                fragment.Location,
                Sentence(doubt ?? row.Notes[cell])),
            CellContent.Nil => new Figure(key, null, raw, FigureStatus.Nil, Location: fragment.Location, Note: Sentence(doubt)),
            CellContent.Blank => new Figure(key, null, raw, FigureStatus.Blank, Location: fragment.Location, Note: Sentence(doubt)),
            _ => new Figure(key, null, raw, FigureStatus.Unreadable, Location: fragment.Location, Note: Sentence(doubt)),
        };
    }

    /// <summary>Why a number may be another column's: it is no count.</summary>
    private static string? OfNoCount(decimal number, FigureKind kind) =>
        number != decimal.Truncate(number) ? "a count has no decimals, and the number may be of another column"
        : number < 0 && kind == FigureKind.Count ? "a count is not negative, and the number may be of another column"
        : null;

    private static string? Sentence(string? note) => note is null ? null : char.ToUpperInvariant(note[0]) + note[1..] + ".";
}
