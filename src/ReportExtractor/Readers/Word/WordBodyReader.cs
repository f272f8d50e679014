using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads the main part of a Word package: paragraphs and tables as they follow each other (ECMA-376-1 §17.2, §17.4).</summary>
internal sealed class WordBodyReader(WordXml xml, WordStyles styles, WordNumbering numbering, ReaderBudget budget)
{
    /// <summary>Word's tables have 63 columns at the most; other programs' may have more, and a lie must not cost memory.</summary>
    private const int MostColumns = 1000;

    private readonly WordParagraphReader _paragraphs = new(xml, styles, numbering, budget);

    /// <summary>Reads the part to its end.</summary>
    public IReadOnlyList<FlowBlock> Read()
    {
        while (xml.Read())
        {
            if (xml.Begins == "body" && !xml.IsEmpty)
            {
                return ReadBlocks(null);
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

        public bool IsShaded { get; set; }

        public TextDirection Direction { get; set; }
    }

    private sealed class RowProperties
    {
        public int Before { get; set; }

        public bool IsShown { get; set; } = true;
    }

    /// <summary>Reads what the element that begins here holds. Elements that only wrap (content controls, smart tags, insertions) are looked through.</summary>
    private List<FlowBlock> ReadBlocks(CellProperties? cell, bool isShaded = false)
    {
        var blocks = new List<FlowBlock>();
        if (xml.IsEmpty)
        {
            return blocks;
        }

        var fields = new WordFields();
        FlowParagraph? begun = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.Begins)
            {
                case "p":
                    var paragraph = _paragraphs.Read(fields, isShaded || cell?.IsShaded == true, () => ReadBlocks(null, isShaded: true));
                    begun = begun is null ? paragraph.Text : new FlowParagraph(begun.Text + paragraph.Text.Text) { Doubt = begun.Doubt ?? paragraph.Text.Doubt };
                    if (!paragraph.JoinsNext)
                    {
                        blocks.Add(begun);
                        begun = null;
                    }

                    blocks.AddRange(paragraph.Boxes);
                    break;
                case "tbl":
                    fields.Reset();
                    if (ReadTable(isShaded || cell?.IsShaded == true) is { Rows.Count: > 0 } table)
                    {
                        blocks.Add(table);
                    }

                    break;
                case "tcPr" when cell is not null && !xml.IsEmpty:
                    ReadProperties(cell);
                    break;
            }
        }

        if (begun is { Text.Length: > 0 })
        {
            blocks.Add(begun);
        }

        return blocks;
    }

    private FlowTable ReadTable(bool isShaded)
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
                        isShaded |= ReadIsShaded();
                        break;
                    case "tr" when !xml.IsEmpty && ReadRow(isShaded) is { } row:
                        rows.Add(row);
                        break;
                }
            }

            budget.LeaveTable();
        }

        return SpanResolver.Resolve(rows, tolerance: 0);
    }

    /// <summary>True where a table, or its style, lays a colour behind some of its cells.</summary>
    private bool ReadIsShaded()
    {
        var isShaded = false;
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            isShaded |= (xml.Begins == "shd" && WordColor.IsLaid(xml)) || (xml.Begins == "tblStyle" && styles.Find(xml.Value)?.Look.Shaded == true);
        }

        return isShaded;
    }

    private List<EdgedCell>? ReadRow(bool isShaded)
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
                    var content = ReadBlocks(cell, isShaded);
                    if (cell.IsDeleted)
                    {
                        break;
                    }

                    cells.Add(new EdgedCell(column, column + cell.Span, content)
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
                    cell.IsShaded = WordColor.IsLaid(xml);
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;

                // btLr and tbRl, and the names that strict files and later versions have for them (ECMA-376-1 §17.18.93).
                case "textDirection" or "textFlow" when xml.Value is "btLr" or "tbRl" or "tbRlV" or "tbLrV" or "tbV" or "rl" or "lr" or "rlV" or "lrV" or "tb-rl" or "bt-lr":
                    cell.Direction = TextDirection.Vertical;
                    break;
            }
        }
    }
}
