namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>The features of HTML pages, and of the archives that hold one.</summary>
public static class PageFeatures
{
    internal const string Site = "site";
    internal const string WordHtml = "word-html";
    internal const string Gbk = "gbk-as-gb2312";
    internal const string Mark = "byte-order-mark";
    internal const string LayoutTable = "layout-table";
    internal const string Script = "script-table";
    internal const string Comment = "comment-table";
    internal const string SplitByParagraph = "split-by-paragraph";
    internal const string PastEnd = "rowspan-past-end";
    internal const string PastGroup = "rowspan-past-group";
    internal const string Unclosed = "unclosed-tags";
    internal const string UpperCase = "upper-case-tags";
    internal const string HeaderTags = "th";
    internal const string CharacterSpans = "char-spans";
    internal const string HiddenInline = "hidden-inline";
    internal const string HiddenByClass = "hidden-by-class";
    internal const string HiddenAttribute = "hidden-attribute";
    internal const string HiddenRow = "hidden-row";
    internal const string Deleted = "del";
    internal const string Inserted = "ins";
    internal const string NumberTable = "number-table";
    internal const string Entities = "entities";
    internal const string Input = "input-value";
    internal const string Raised = "sup-marks";
    internal const string InnerComment = "comment-number";
    internal const string WideDigits = "wide-digits";
    internal const string MovedAway = "moved-away";
    internal const string OnItsGround = "on-its-ground";
    internal const string Struck = "struck";
    internal const string Added = "added-by-style";
    internal const string Turned = "turned-digits";
    internal const string Button = "button-value";
    internal const string OwnTree = "tree-of-its-own";
    internal const string ImportedSheet = "imported-sheet";
    internal const string Formula = "doubled-formula";
    internal const string TextField = "text-field";
    internal const string Choice = "choice";
    internal const string Unseen = "unseen";
    internal const string ByMedium = "by-medium";
    internal const string PaperRow = "paper-row";
    internal const string WhiteByClass = "white-by-class";
    internal const string DataSheet = "data-sheet";
    internal const string SheetPart = "sheet-part";
    internal const string LineBreak = "label-break";
    internal const string Paragraphs = "cell-paragraphs";
    internal const string Vertical = "writing-mode";
    internal const string CharacterLines = "char-lines";
    internal const string Base64 = "base64";
    internal const string Blink = "saved-by-blink";
    internal const string ImageFirst = "image-part-first";

    /// <summary>The features of pages, in a fixed order.</summary>
    public static IReadOnlyList<OfficeFeature> All { get; } =
    [
        new(Site), new(WordHtml), new(Gbk), new(Mark), new(LayoutTable), new(Script), new(Comment),
        new(SplitByParagraph), new(PastEnd), new(PastGroup, IsLossless: false), new(Unclosed), new(UpperCase), new(HeaderTags),
        new(CharacterSpans), new(HiddenInline, IsLossless: false), new(HiddenByClass, IsLossless: false),
        new(HiddenAttribute, IsLossless: false), new(HiddenRow, IsLossless: false), new(Deleted, IsLossless: false), new(Inserted),
        new(NumberTable, IsLossless: false), new(Entities), new(Input, IsLossless: false), new(Raised), new(InnerComment),
        new(WideDigits), new(LineBreak), new(Paragraphs), new(Vertical), new(CharacterLines),
        new(MovedAway, IsLossless: false), new(OnItsGround, IsLossless: false), new(Struck, IsLossless: false),
        new(Added, IsLossless: false), new(Turned, IsLossless: false), new(Button, IsLossless: false), new(OwnTree, IsLossless: false),
        new(ImportedSheet, IsLossless: false), new(Formula, IsLossless: false), new(TextField, IsLossless: false),
        new(Choice, IsLossless: false), new(Unseen, IsLossless: false), new(ByMedium, IsLossless: false), new(PaperRow, IsLossless: false),
        new(WhiteByClass, IsLossless: false), new(DataSheet, IsLossless: false),
    ];

    /// <summary>The features of archives, in a fixed order.</summary>
    public static IReadOnlyList<OfficeFeature> OfArchives { get; } =
        [.. All.Where(feature => feature.Name != Mark), new(Base64), new(Blink), new(ImageFirst), new(SheetPart, IsLossless: false)];

    /// <summary>The features of cells with a number; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfNumbers { get; } =
    [
        CharacterSpans, HiddenInline, HiddenByClass, HiddenAttribute, Deleted, Inserted, NumberTable, Entities, Input, Raised,
        InnerComment, WideDigits, MovedAway, OnItsGround, Struck, Added, Turned, Button, OwnTree, ImportedSheet,
        Formula, TextField, Choice, Unseen, ByMedium, WhiteByClass, DataSheet, SheetPart,
    ];

    /// <summary>The features of blank cells; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfBlanks { get; } =
        [HiddenInline, HiddenByClass, HiddenAttribute, Deleted, InnerComment, Unseen, WhiteByClass, DataSheet, SheetPart];

    /// <summary>The features of cells with a label; a cell has at most one.</summary>
    internal static IReadOnlyList<string> OfLabels { get; } = [CharacterSpans, Entities, Raised, LineBreak, Paragraphs];
}
