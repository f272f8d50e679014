using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.WordBinary;

namespace ReportExtractor.Readers.Doc;

/// <summary>From the paragraphs of a Word binary file to paragraphs and tables, list numbers counted.</summary>
internal sealed class DocFlow(WordBinaryDocument document, ReaderBudget budget)
{
    private readonly DocLists _lists = new();
    private readonly ILookup<int, WordTextBox> _boxes = document.TextBoxes.ToLookup(box => box.AnchorParagraph);

    /// <summary>Reads.</summary>
    public IReadOnlyList<FlowBlock> Read()
    {
        var flow = Read(document.Paragraphs, index => [.. _boxes[index].SelectMany(Read)]);

        // Boxes of which it is not known where they hang follow the text.
        return [.. flow, .. document.TextBoxes.Where(box => box.AnchorParagraph < 0 || box.AnchorParagraph >= document.Paragraphs.Count).SelectMany(Read)];
    }

    private IReadOnlyList<FlowBlock> Read(WordTextBox box) => Read(box.Paragraphs, _ => []);

    private IReadOnlyList<FlowBlock> Read(IReadOnlyList<WordParagraph> paragraphs, Func<int, IReadOnlyList<FlowBlock>> boxes)
    {
        var tables = new TableStack(budget);
        var text = new RunText();
        WordListItem? list = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            budget.CancellationToken.ThrowIfCancellationRequested();
            foreach (var run in paragraph.Runs)
            {
                budget.AddCharacters(run.Text.Length);
                if (run.IsFaint)
                {
                    // Whether a colour lies behind a cell is said at the end of its row.
                    text.AppendFaint(run.Text, run.IsRaised, run.IsStruck, isOnPaper: paragraph.TableDepth == 0);
                }
                else
                {
                    text.Append(run.Text, run.IsRaised, run.IsStruck);
                }
            }

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

    private static RowShape Shape(WordTableRow row) =>
        new(row.Edges.Count > 0 ? row.Edges[0] : 0, [.. row.Cells.Select((cell, i) => new CellShape(row.Edges[i + 1])
        {
            ContinuesLeft = cell.IsMerged,
            Vertical = cell.IsVerticalRestart ? VerticalMerge.Restart : cell.IsVerticalMerge ? VerticalMerge.Continue : VerticalMerge.None,
            Direction = cell.TextFlow is WordTextFlow.Horizontal or WordTextFlow.HorizontalRotated ? TextDirection.Horizontal : TextDirection.Vertical,
        })]);
}
