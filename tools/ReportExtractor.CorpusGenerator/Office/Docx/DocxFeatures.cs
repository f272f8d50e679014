namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>The features of Word packages.</summary>
public static class DocxFeatures
{
    internal const string GridBefore = "grid-before";
    internal const string GridAfter = "grid-after";
    internal const string HorizontalMerge = "hmerge";
    internal const string WrongGrid = "wrong-tblgrid";
    internal const string NoGrid = "no-tblgrid";
    internal const string Vertical = "text-direction";
    internal const string CharacterParagraphs = "char-paragraphs";
    internal const string SplitRuns = "split-runs";
    internal const string LineBreak = "label-break";
    internal const string Tab = "label-tab";
    internal const string SoftHyphen = "soft-hyphen";
    internal const string NoBreakHyphen = "no-break-hyphen";
    internal const string Symbol = "sym";
    internal const string SdtRun = "sdt-run";
    internal const string SdtParagraph = "sdt-paragraph";
    internal const string SdtCell = "sdt-cell";
    internal const string SdtRow = "sdt-row";
    internal const string SdtTable = "sdt-table";
    internal const string LayoutTable1x1 = "layout-table-1x1";
    internal const string LayoutTable1x2 = "layout-table-1x2";
    internal const string NumberTable = "number-table";
    internal const string RowTable = "row-table";
    internal const string TextBoxTitle = "textbox-title";
    internal const string TextBoxTable = "textbox-table";
    internal const string Inserted = "tracked-ins";
    internal const string Deleted = "tracked-del";
    internal const string Moved = "tracked-move";
    internal const string DeletedRow = "tracked-del-row";
    internal const string InsertedRow = "tracked-ins-row";
    internal const string Hidden = "hidden-number";
    internal const string HiddenByStyle = "hidden-by-style";
    internal const string HiddenRow = "hidden-row";
    internal const string Field = "field";
    internal const string SimpleField = "simple-field";
    internal const string ListNumbers = "list-numbers";
    internal const string SplitByParagraph = "split-by-paragraph";
    internal const string SplitByPage = "split-by-page";
    internal const string HeaderRows = "header-rows";
    internal const string DecoyHeader = "decoy-header";
    internal const string DecoyFooter = "decoy-footer";
    internal const string DecoyFootnote = "decoy-footnote";
    internal const string DecoyComment = "decoy-comment";
    internal const string Strict = "strict";
    internal const string Macros = "docm";
    internal const string Template = "dotx";
    internal const string BadLink = "bad-link";
    internal const string OtherPart = "other-part-name";
    internal const string Raised = "raised-mark";
    internal const string RaisedByPosition = "raised-by-position";
    internal const string WideDigits = "wide-digits";
    internal const string Struck = "struck-number";
    internal const string StruckOrNot = "struck-or-not";
    internal const string OnItsGround = "on-its-ground";
    internal const string Bound = "bound-control";
    internal const string Stale = "stale-control";
    internal const string Chunk = "chunk";
    internal const string ChunkTable = "chunk-table";
    internal const string Overprinted = "overprinted-field";
    internal const string ExactRows = "exact-rows";
    internal const string FloatingBox = "floating-box";
    internal const string BoxNumber = "textbox-number";
    internal const string NoBorders = "no-borders";
    internal const string RulesAcross = "rules-across";
    internal const string OuterBox = "outer-box";
    internal const string HeaderRule = "header-rule";
    internal const string Landscape = "landscape";
    internal const string MixedOrientation = "mixed-orientation";
    internal const string SmallType = "small-type";
    internal const string LargeType = "large-type";
    internal const string Shifted = "shifted";
    internal const string WholeRows = "whole-rows";
    internal const string NarrowColumns = "narrow-columns";
    internal const string WhiteNumbers = "white-numbers";
    internal const string PrintedChanges = "printed-changes";
    internal const string EdgesApart = "edges-apart";

    /// <summary>All features, in a fixed order.</summary>
    public static IReadOnlyList<OfficeFeature> All { get; } =
    [
        new(GridBefore), new(GridAfter), new(HorizontalMerge),
        // LibreOffice places the cells by the grid, so that a wrong one puts headers above other columns.
        new(WrongGrid, IsLossless: false), new(NoGrid),
        new(Vertical), new(CharacterParagraphs),
        new(SplitRuns), new(LineBreak), new(Tab), new(SoftHyphen), new(NoBreakHyphen), new(Symbol, IsLossless: false),
        new(SdtRun), new(SdtParagraph, IsLossless: false), new(SdtCell, IsLossless: false), new(SdtRow), new(SdtTable),
        new(LayoutTable1x1), new(LayoutTable1x2), new(NumberTable, IsLossless: false), new(RowTable),
        new(TextBoxTitle), new(TextBoxTable),
        new(Inserted), new(Deleted, IsLossless: false), new(Moved, IsLossless: false), new(DeletedRow, IsLossless: false), new(InsertedRow),
        new(Hidden), new(HiddenByStyle), new(HiddenRow, IsLossless: false),
        new(Field), new(SimpleField, IsLossless: false), new(ListNumbers, IsLossless: false),
        new(SplitByParagraph), new(SplitByPage), new(HeaderRows),
        new(DecoyHeader), new(DecoyFooter), new(DecoyFootnote), new(DecoyComment),
        new(Strict), new(Macros), new(Template), new(BadLink), new(OtherPart),
        new(Raised), new(RaisedByPosition, IsLossless: false), new(WideDigits),
        .. OfSight.Select(name => new OfficeFeature(name, IsLossless: false)),
        .. OfPaper.Select(name => new OfficeFeature(name, IsPaper: true)),
    ];

    /// <summary>The features of which programs show less than the file holds, or not all the same.</summary>
    internal static IReadOnlyList<string> OfSight =>
        [Struck, StruckOrNot, OnItsGround, Bound, Stale, Chunk, ChunkTable, Overprinted, ExactRows, FloatingBox, BoxNumber];

    /// <summary>The features of the printed page.</summary>
    internal static IReadOnlyList<string> OfPaper =>
    [
        NoBorders, RulesAcross, OuterBox, HeaderRule, Landscape, MixedOrientation, SmallType, LargeType, Shifted, WholeRows,
        NarrowColumns, WhiteNumbers, EdgesApart, PrintedChanges,
    ];

    /// <summary>The features of rules; a report has at most one. Without any, tables have all rules.</summary>
    internal static IReadOnlyList<string> OfRules { get; } = [NoBorders, RulesAcross, OuterBox, HeaderRule];

    /// <summary>The features of cells with a number; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfNumbers { get; } =
    [
        SplitRuns, Symbol, SdtRun, SdtParagraph, SdtCell, NumberTable, Inserted, Deleted, Moved, Hidden, HiddenByStyle, Field,
        SimpleField, Raised, RaisedByPosition, WideDigits, Struck, StruckOrNot, OnItsGround, Bound, Stale, Chunk, Overprinted, FloatingBox,
        BoxNumber,
    ];

    /// <summary>The features of blank cells; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfBlanks { get; } = [Deleted, Hidden, HiddenByStyle, OnItsGround];

    /// <summary>The features of cells with a label; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfLabels { get; } =
        [SplitRuns, LineBreak, Tab, SoftHyphen, Symbol, SdtRun, SdtParagraph, SdtCell, Raised];

    /// <summary>What can be around a table; a table has at most one.</summary>
    internal static IReadOnlyList<string> OfTables { get; } =
        [SdtTable, LayoutTable1x1, LayoutTable1x2, TextBoxTable, ChunkTable, SplitByParagraph, SplitByPage];
}
