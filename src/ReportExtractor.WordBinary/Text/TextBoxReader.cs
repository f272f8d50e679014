using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>Reads the text boxes of the main document and their anchors (MS-DOC §2.8.32, PlcftxbxTxt).</summary>
/// <param name="parts">The structures of the file.</param>
/// <param name="story">Reads their text.</param>
internal sealed class TextBoxReader(DocumentParts parts, StoryReader story)
{
    // FTXBXS (MS-DOC §2.9.106): the flag of a spare entry, and the shape that contains the text.
    private const int BoxLength = 22;
    private const int SpareOffset = 8;
    private const int ShapeOffset = 14;

    // The elements of the anchor table (MS-DOC §2.5.6, fcPlcSpaMom) begin with the shape.
    private const int AnchorLength = 26;

    /// <summary>Reads the text boxes.</summary>
    /// <param name="starts">The positions of the main document's paragraphs.</param>
    public IReadOnlyList<WordTextBox> Read(List<int> starts)
    {
        var block = parts.Block;
        if (block.TextBoxText == 0)
        {
            return [];
        }

        var first = (int)block.TextBoxStart;
        var table = new PositionTable(block.TextBoxes.In(parts.Table), BoxLength);
        if (table.Count == 0)
        {
            return [new WordTextBox(-1, story.Read(first, first + block.TextBoxText))];
        }

        var anchors = ReadAnchors();
        var groups = ShapeGroups.Read(block.Drawings, parts.Table);
        var boxes = new List<WordTextBox>();
        var last = 0;

        // The last entry is always spare.
        for (var i = 0; i < table.Count - 1; i++)
        {
            var box = table.Element(i);
            if (BinaryPrimitives.ReadUInt16LittleEndian(box[SpareOffset..]) != 0)
            {
                continue;
            }

            var (from, to) = (table.Position(i), table.Position(i + 1));
            if (from < last || to < from || to > block.TextBoxText)
            {
                throw WordBinaryMessages.TextBoxesOutsideText();
            }

            last = to;
            var shape = BinaryPrimitives.ReadInt32LittleEndian(box[ShapeOffset..]);
            var isAnchored = anchors.TryGetValue(shape, out var anchor) || anchors.TryGetValue(groups.GetValueOrDefault(shape), out anchor);
            boxes.Add(new WordTextBox(isAnchored ? ParagraphAt(starts, anchor) : -1, story.Read(first + from, first + to)));
        }

        return boxes;
    }

    private Dictionary<int, int> ReadAnchors()
    {
        var anchors = new Dictionary<int, int>();
        var table = new PositionTable(parts.Block.Anchors.In(parts.Table), AnchorLength);
        for (var i = 0; i < table.Count; i++)
        {
            anchors.TryAdd(BinaryPrimitives.ReadInt32LittleEndian(table.Element(i)), table.Position(i));
        }

        return anchors;
    }

    private static int ParagraphAt(List<int> starts, int position)
    {
        var found = starts.BinarySearch(position);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
