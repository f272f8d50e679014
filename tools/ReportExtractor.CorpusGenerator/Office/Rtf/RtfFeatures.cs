namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>The features of RTF files.</summary>
public static class RtfFeatures
{
    internal const string CodePage = "code-page-936";
    internal const string Fallback = "unicode-with-fallback";
    internal const string MergedCells = "clmgf";
    internal const string Vertical = "text-direction";
    internal const string CharacterParagraphs = "char-paragraphs";
    internal const string DefinitionLast = "definition-last";
    internal const string LayoutTable = "layout-table";
    internal const string NumberTable = "number-table";
    internal const string RowTable = "row-table";
    internal const string SplitByParagraph = "split-by-paragraph";
    internal const string SplitByPage = "split-by-page";
    internal const string SplitRuns = "split-runs";
    internal const string LineBreak = "label-break";
    internal const string Tab = "label-tab";
    internal const string SoftHyphen = "soft-hyphen";
    internal const string ListNumbers = "list-numbers";
    internal const string Field = "field";
    internal const string Hidden = "hidden-number";
    internal const string Deleted = "tracked-del";
    internal const string Inserted = "tracked-ins";
    internal const string Raised = "raised-mark";
    internal const string Unknown = "unknown-destination";
    internal const string WideDigits = "wide-digits";
    internal const string Struck = "struck-number";
    internal const string StruckOrNot = "struck-or-not";
    internal const string OnItsGround = "on-its-ground";
    internal const string OnCellShade = "on-cell-shade";
    internal const string TwoForms = "two-forms";
    internal const string HiddenTwice = "hidden-twice";
    internal const string ExactRows = "exact-rows";
    internal const string DecoyHeader = "decoy-header";
    internal const string DecoyFooter = "decoy-footer";
    internal const string DecoyFootnote = "decoy-footnote";
    internal const string DecoyAnnotation = "decoy-annotation";
    internal const string BinaryPicture = "bin-picture";
    internal const string HexPicture = "hex-picture";
    internal const string TextBoxTitle = "textbox-title";
    internal const string LineEnds = "no-line-ends";

    /// <summary>All features, in a fixed order.</summary>
    public static IReadOnlyList<OfficeFeature> All { get; } =
    [
        new(CodePage), new(Fallback), new(MergedCells), new(Vertical), new(CharacterParagraphs), new(DefinitionLast),
        new(LayoutTable), new(NumberTable), new(RowTable), new(SplitByParagraph), new(SplitByPage),
        new(SplitRuns), new(LineBreak), new(Tab), new(SoftHyphen), new(ListNumbers, IsLossless: false),
        new(Field), new(Hidden), new(Deleted, IsLossless: false), new(Inserted), new(Raised), new(Unknown), new(WideDigits),
        new(Struck, IsLossless: false), new(StruckOrNot, IsLossless: false), new(OnItsGround, IsLossless: false),
        new(OnCellShade, IsLossless: false), new(TwoForms, IsLossless: false), new(HiddenTwice, IsLossless: false),
        new(ExactRows, IsLossless: false),
        new(DecoyHeader), new(DecoyFooter), new(DecoyFootnote), new(DecoyAnnotation),
        new(BinaryPicture), new(HexPicture), new(TextBoxTitle), new(LineEnds),
    ];

    /// <summary>The features of cells with a number; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfNumbers { get; } =
    [
        SplitRuns, NumberTable, Field, Hidden, Deleted, Inserted, Raised, Unknown, WideDigits, Struck, StruckOrNot, OnItsGround, TwoForms,
        HiddenTwice,
    ];

    /// <summary>The features of blank cells; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfBlanks { get; } = [Hidden, Deleted, Unknown, OnItsGround, HiddenTwice];

    /// <summary>The features of cells with a label; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfLabels { get; } = [SplitRuns, LineBreak, Tab, SoftHyphen, Raised];

    /// <summary>The features of whole tables; a table has at most one.</summary>
    internal static IReadOnlyList<string> OfTables { get; } = [LayoutTable, SplitByParagraph, SplitByPage];
}
