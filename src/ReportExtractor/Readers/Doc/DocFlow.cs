using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.WordBinary;

namespace ReportExtractor.Readers.Doc;

/// <summary>Makes paragraphs and tables, with the numbers of lists, of the paragraphs of a Word binary file.</summary>
internal sealed class DocFlow(WordBinaryDocument document, ReaderBudget budget)
{
    private readonly DocLists _lists = new(budget);
    private readonly ILookup<int, WordTextBox> _boxes = document.TextBoxes.ToLookup(box => box.AnchorParagraph);

    /// <summary>Reads the document.</summary>
    public IReadOnlyList<FlowBlock> Read()
    {
        var flow = Read(document.Paragraphs, index => [.. _boxes[index].SelectMany(Read)]);

        // Text boxes without a known anchor follow the text.
        var others = document.TextBoxes.Where(box => box.AnchorParagraph < 0 || box.AnchorParagraph >= document.Paragraphs.Count);
        return [.. flow, .. others.SelectMany(Read)];
    }

    private IReadOnlyList<FlowBlock> Read(WordTextBox box) => Read(box.Paragraphs, _ => []);

    private IReadOnlyList<FlowBlock> Read(IReadOnlyList<WordParagraph> paragraphs, Func<int, IReadOnlyList<FlowBlock>> boxes)
    {
        var tables = new TableStack(budget);
        var text = new RunText();
        var shaded = RowsOf(paragraphs);
        WordListItem? list = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            budget.CancellationToken.ThrowIfCancellationRequested();
            AppendRuns(paragraph, text, shaded[i]);
            list ??= paragraph.List;
            if (paragraph is { JoinsNext: true, EndsCell: false, EndsRow: false } && i + 1 < paragraphs.Count)
            {
                continue;
            }

            var item = list;
            if (paragraph.Row is { } row)
            {
                tables.EndRow(paragraph.TableDepth, row.IsDeleted ? null : Shape(row));
            }
            else if (paragraph.EndsCell)
            {
                tables.AddRange(boxes(i));
                tables.EndCell(text.TakeParagraph(shown => _lists.Label(item, shown)), paragraph.TableDepth);
            }
            else
            {
                tables.Add(text.TakeParagraph(shown => _lists.Label(item, shown)), paragraph.TableDepth);
                tables.AddRange(boxes(i));
            }

            list = null;
        }

        return tables.Finish();
    }

    private void AppendRuns(WordParagraph paragraph, RunText text, bool isShaded)
    {
        foreach (var run in paragraph.Runs)
        {
            budget.AddCharacters(run.Text.Length);
            if (run.IsFaint && !isShaded)
            {
                continue;
            }

            text.Append(run.Text, run.IsRaised, run.IsStruck);
            if (run is { IsRaised: false, IsStruck: false })
            {
                text.AddSize(run.Text, run.Size);
            }

            if (run.IsFaint)
            {
                text.Doubt(run.Text, ReasonCodes.FaintLetters);
            }
        }
    }

    /// <summary>
    /// For each paragraph true if there may be a colour behind it. Whether there is one behind a cell is known only at the end of its row.
    /// </summary>
    private static bool[] RowsOf(IReadOnlyList<WordParagraph> paragraphs)
    {
        var shaded = new bool[paragraphs.Count];
        var rows = new Dictionary<int, bool>();
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var depth = paragraphs[i].TableDepth;
            if (paragraphs[i].Row is { } row)
            {
                rows[depth] = row.IsShaded;
            }

            // Of a row inside another one, both count.
            shaded[i] = depth > 0 && rows.Any(row => row.Key <= depth && row.Value);
        }

        return shaded;
    }

    private static RowShape Shape(WordTableRow row) =>
        new(row.Edges.Count > 0 ? row.Edges[0] : 0, [.. row.Cells.Select((cell, i) => Shape(cell, row.Edges[i + 1]))]);

    private static CellShape Shape(WordTableCell cell, int right) => new(right)
    {
        ContinuesLeft = cell.IsMerged,
        Vertical = cell.IsVerticalRestart ? VerticalMerge.Restart : cell.IsVerticalMerge ? VerticalMerge.Continue : VerticalMerge.None,
        Direction = cell.TextFlow is WordTextFlow.Horizontal or WordTextFlow.HorizontalRotated
            ? TextDirection.Horizontal
            : TextDirection.Vertical,
    };
}
