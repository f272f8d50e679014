namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The codes of the modifiers that matter here (MS-DOC §2.6).</summary>
internal static class Sprm
{
    // Characters (MS-DOC §2.6.1).
    public const ushort Deleted = 0x0800;
    public const ushort Strike = 0x0837;
    public const ushort Vanish = 0x083C;
    public const ushort Special = 0x0855;
    public const ushort SpecialVanish = 0x0818;
    public const ushort DoubleStrike = 0x2A53;
    public const ushort Raised = 0x2A48;
    public const ushort BaselinePosition = 0x4845;
    public const ushort Plain = 0x2A33;
    public const ushort CharacterStyle = 0x4A30;
    public const ushort PictureLocation = 0x6A03;
    public const ushort Symbol = 0x6A09;

    public const ushort ColorIndex = 0x2A42;
    public const ushort Color = 0x6870;
    public const ushort Size = 0x4A43;
    public const ushort Highlight = 0x2A0C;
    public const ushort Shading = 0xCA71;
    public const ushort ShadingIndex = 0x4866;

    // Paragraphs (MS-DOC §2.6.2).
    public const ushort ParagraphStyle = 0x4600;
    public const ushort ListLevel = 0x260A;
    public const ushort ListInstance = 0x460B;
    public const ushort InTable = 0x2416;
    public const ushort EndsRow = 0x2417;
    public const ushort TableDepth = 0x6649;
    public const ushort TableDepthChange = 0x664A;
    public const ushort EndsInnerCell = 0x244B;
    public const ushort EndsInnerRow = 0x244C;
    public const ushort ChangeTabs = 0xC615;

    // Arrays in the stream Data; the first is that of Word 97 (MS-DOC §2.6.2, sprmPHugePapx, sprmPTableProps).
    public const ushort HugeArray97 = 0x6645;
    public const ushort HugeArray = 0x6646;
    public const ushort TableProperties = 0x646B;

    // Tables (MS-DOC §2.6.3).
    public const ushort DefineTable = 0xD608;
    public const ushort DefineTable10 = 0xD606;
    public const ushort TableLeft = 0x9601;
    public const ushort TableGapHalf = 0x9602;
    public const ushort InsertCells = 0x7621;
    public const ushort DeleteCells = 0x5622;
    public const ushort CellWidth = 0x7623;
    public const ushort MergeCells = 0x5624;
    public const ushort SplitCells = 0x5625;
    public const ushort TextFlow = 0x7629;
    public const ushort VerticalMerge = 0xD62B;
    public const ushort TableStyle = 0x563A;
    public const ushort CellShading = 0xD612;
    public const ushort CellShading2 = 0xD616;
    public const ushort CellShading3 = 0xD60C;
    public const ushort CellShadingIndex = 0xD609;
    public const ushort SetShading = 0xD62D;
    public const ushort SetShadingIndex = 0x7627;
}
