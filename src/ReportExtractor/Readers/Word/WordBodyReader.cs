using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads the main part of a Word package: paragraphs and tables in order (ECMA-376-1 §17.2, §17.4).</summary>
internal sealed class WordBodyReader(WordXml xml, WordStyles styles, WordNumbering numbering, ReaderBudget budget)
{
    /// <summary>
    /// The most columns: Word's tables have up to 63, those of other programs may have more, and a wrong number must not cost memory.
    /// </summary>
    private const int MostColumns = 1000;

    private WordParagraphReader? _paragraphs;

    /// <summary>Reads another file that is shown as a part of the text, by the identifier of its relationship.</summary>
    public Func<string?, IReadOnlyList<FlowBlock>>? ReadChunk { get; init; }

    /// <summary>The value to which a content control is bound, or null.</summary>
    public Func<WordBinding, string?>? ValueOf { get; init; }

    private WordParagraphReader Paragraphs =>
        _paragraphs ??= new WordParagraphReader(xml, styles, numbering, budget) { ValueOf = ValueOf };

    /// <summary>Reads the part to its end.</summary>
    public IReadOnlyList<FlowBlock> Read()
    {
        var ground = Ground.Paper;
        while (xml.Read())
        {
            if (xml.Begins == "background")
            {
                // Whether it is shown depends on the settings of the document and of the program.
                ground = Ground.Unknown;
            }

            if (xml.Begins == "body" && !xml.IsEmpty)
            {
                return ReadBlocks(null, ground);
            }
        }

        return [];
    }

    private sealed class CellProperties
    {
        public int Span { get; set; } = 1;

        public VerticalMerge Vertical { get; set; }

        public bool ContinuesLeft { get; set; }

        public bool IsDeleted { get; set; }

        public Ground Ground { get; set; }

        public TextDirection Direction { get; set; }
    }

    private sealed class RowProperties
    {
        public int Before { get; set; }

        public bool IsShown { get; set; } = true;

        public bool HasExactHeight { get; set; }
    }

    /// <summary>
    /// Reads the content of the element that begins here. Elements that only wrap others are ignored: content controls, smart tags,
    /// insertions.
    /// </summary>
    private List<FlowBlock> ReadBlocks(CellProperties? cell, Ground ground = default)
    {
        var blocks = new List<FlowBlock>();
        if (xml.IsEmpty)
        {
            return blocks;
        }

        var fields = new WordFields();
        FlowParagraph? open = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.Begins)
            {
                case "p":
                    var behind = (cell?.Ground ?? Ground.Paper).Over(ground);
                    var paragraph = Paragraphs.Read(fields, behind, () => ReadBlocks(null, Ground.Unknown));
                    open = open is null ? paragraph.Text : Joined(open, paragraph.Text);
                    if (!paragraph.JoinsNext)
                    {
                        blocks.Add(open);
                        open = null;
                    }

                    blocks.AddRange(paragraph.Boxes);
                    break;
                case "tbl":
                    fields.Reset();
                    if (ReadTable((cell?.Ground ?? Ground.Paper).Over(ground)) is { Rows.Count: > 0 } table)
                    {
                        blocks.Add(table);
                    }

                    break;
                case "altChunk" when ReadChunk is not null:
                    blocks.AddRange(ReadChunk(xml.RelationshipId));
                    break;
                case "tcPr" when cell is not null && !xml.IsEmpty:
                    ReadProperties(cell);
                    break;
            }
        }

        if (open is { Text.Length: > 0 })
        {
            blocks.Add(open);
        }

        return blocks;
    }

    private static FlowParagraph Joined(FlowParagraph first, FlowParagraph next) =>
        new(first.Text + next.Text) { Doubt = first.Doubt ?? next.Doubt };

    private FlowTable ReadTable(Ground ground)
    {
        var rows = new List<IReadOnlyList<EdgedCell>>();
        if (!xml.IsEmpty)
        {
            budget.EnterTable();
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                switch (xml.Begins)
                {
                    case "tblPr" when !xml.IsEmpty:
                        ground = ReadGround().Over(ground);
                        break;
                    case "tr" when !xml.IsEmpty && ReadRow(ground) is { } row:
                        rows.Add(row);
                        break;
                }
            }

            budget.LeaveTable();
        }

        return SpanResolver.Resolve(rows, tolerance: 0);
    }

    /// <summary>The colour behind a table. A style may have a colour behind some of its cells.</summary>
    private Ground ReadGround()
    {
        var ground = Ground.Paper;
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            if (xml.Begins == "shd")
            {
                ground = WordColor.GroundOf(xml).Over(ground);
            }
            else if (xml.Begins == "tblStyle" && styles.Find(xml.Value)?.Look.Ground is { } styled && styled != Ground.Paper)
            {
                ground = Ground.Unknown;
            }
        }

        return ground;
    }

    private List<EdgedCell>? ReadRow(Ground ground)
    {
        var cells = new List<EdgedCell>();
        var properties = new RowProperties();
        var column = 0;
        var ordinal = 0;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.Begins)
            {
                case "trPr" when !xml.IsEmpty:
                    ReadProperties(properties);
                    if (!properties.IsShown)
                    {
                        xml.SkipRest(depth);
                        return null;
                    }

                    column = properties.Before;
                    break;
                case "tc":
                    budget.AddPart();
                    var cell = new CellProperties();
                    var content = ReadBlocks(cell, ground);
                    if (cell.IsDeleted)
                    {
                        break;
                    }

                    cells.Add(new EdgedCell(column, column + cell.Span, properties.HasExactHeight ? ExactHeight.Doubted(content) : content)
                    {
                        Vertical = cell.Vertical,
                        ContinuesLeft = cell.ContinuesLeft,
                        Direction = cell.Direction,
                        Ordinal = ++ordinal,
                    });
                    column += cell.Span;
                    break;
            }
        }

        return cells;
    }

    private void ReadProperties(RowProperties row)
    {
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            switch (xml.Begins)
            {
                case "gridBefore":
                    row.Before = Integer.Parse(xml.Value, missing: 0, least: 0, most: MostColumns);
                    break;
                case "hidden":
                    row.IsShown &= !xml.IsOn;
                    break;
                case "trHeight":
                    row.HasExactHeight = xml.Attribute("hRule") == "exact";
                    break;
                case "del":
                    row.IsShown = false;
                    break;
            }
        }
    }

    private void ReadProperties(CellProperties cell)
    {
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            switch (xml.Begins)
            {
                case "gridSpan":
                    cell.Span = Integer.Parse(xml.Value, missing: 1, least: 1, most: MostColumns);
                    break;
                case "vMerge" or "vmerge":
                    cell.Vertical = xml.Value == "restart" ? VerticalMerge.Restart : VerticalMerge.Continue;
                    break;
                case "hMerge" or "hmerge":
                    cell.ContinuesLeft = xml.Value != "restart";
                    break;
                case "shd":
                    cell.Ground = WordColor.GroundOf(xml);
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;

                case "textDirection" or "textFlow" when IsVertical(xml.Value):
                    cell.Direction = TextDirection.Vertical;
                    break;
            }
        }
    }

    /// <summary>btLr and tbRl, and their names in strict files and later versions (ECMA-376-1 §17.18.93).</summary>
    private static bool IsVertical(string? direction) =>
        direction is "btLr" or "tbRl" or "tbRlV" or "tbLrV" or "tbV" or "rl" or "lr" or "rlV" or "lrV" or "tb-rl" or "bt-lr";
}
