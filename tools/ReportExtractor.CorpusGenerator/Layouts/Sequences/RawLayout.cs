using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>
/// Text in the order of a page's content: labels broken over lines, a row's numbers separated by one space, headers letter by letter.
/// </summary>
public sealed class RawLayout(Dice dice) : Layout(dice)
{
    // In columns: about a line of a page, and about the width of a label's cell.
    private const int ProseWidth = 56;
    private const int LabelWidth = 26;

    // Letter by letter, the headers are in no order that a reader could see.
    private readonly bool _hasLetters = dice.Chance(0.5);

    /// <inheritdoc/>
    public override string Name => "raw";

    /// <inheritdoc/>
    public override LayoutTraits Traits => _hasLetters ? LayoutTraits.Sequence & ~LayoutTraits.OwnHeaders : LayoutTraits.Sequence;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            if (line.Source.Kind == RowKind.Data)
            {
                WriteData(line, text);
            }
            else
            {
                WriteHeader(table, line, text);
            }

            text.EndRow();
        }
    }

    /// <inheritdoc/>
    protected override void WriteHeading(string heading, ReportText text) => text.Add(heading);

    /// <inheritdoc/>
    protected override void WriteParagraph(string paragraph, ReportText text)
    {
        foreach (var line in DisplayWidth.Wrap(paragraph, ProseWidth))
        {
            text.Add(line);
        }

        text.EndRow();
    }

    private void WriteHeader(TableModel table, GridLine line, ReportText text)
    {
        List<GridCell> cells = [.. line.Own];
        var isOutcomes = table.Kind == TableKind.ReviewLitigation && cells.Count > 2;
        if (!isOutcomes)
        {
            text.Add(string.Join(' ', cells.Select(cell => cell.Flat)));
            return;
        }

        List<string> letters = [.. cells.Select(cell => cell.Flat).Where(header => header.Length is 2 or 4)];
        if (!_hasLetters)
        {
            text.Add(string.Join(' ', letters));
            return;
        }

        for (var at = 0; at < 4; at++)
        {
            text.Add(string.Join(' ', letters.Where(header => header.Length > at).Select(header => header[at])));
        }
    }

    private void WriteData(GridLine line, ReportText text)
    {
        var row = line.Source;
        foreach (var group in line.Stub.Where(cell => cell.Role == GridRole.Group && cell.Text.Length > 0))
        {
            foreach (var piece in group.Text.Chunk(Dice.Between(2, 4)).Select(chunk => new string(chunk)))
            {
                text.Add(piece);
            }
        }

        var numbers = string.Join(' ', row.Values.Select(value => value.Text));
        var label = row.Label.Contains('\n', StringComparison.Ordinal)
            ? [.. row.LabelLines]
            : DisplayWidth.Wrap(row.Label, LabelWidth);
        var at = row.Label.Contains('\n', StringComparison.Ordinal) ? Math.Min(row.ValueLine, label.Count - 1) : label.Count - 1;
        for (var i = 0; i < label.Count; i++)
        {
            text.Add(i == at && label[i].Length > 0 ? $"{label[i]} {numbers}" : i == at ? numbers : label[i]);
        }
    }
}
