using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReportExtractor.WordBinary;

/// <summary>
/// Every sentence of this library. A sentence's key is the name of its method, a placeholder's name that of the parameter.
/// </summary>
public static class WordBinaryMessages
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        [nameof(Encrypted)] = "The file is protected by a password: open it with the password and save it without one.",
        [nameof(NotCompound)] = Unsupported("not a compound file", "convert it to docx first"),
        [nameof(OldVersion)] = Unsupported("a Word 6/95 file", "save it as docx first"),
        [nameof(ExcelWorkbook)] = Unsupported("an Excel workbook", "convert it to docx first"),
        [nameof(PowerPointPresentation)] = Unsupported("a PowerPoint presentation", "convert it to docx first"),
        [nameof(NoWordDocument)] = Unsupported("a compound file without a Word document", "convert it to docx first"),
        [nameof(TooManyCharacters)] = TooLarge("more than {most} characters"),
        [nameof(TooManyParagraphs)] = TooLarge("more than {most} paragraphs"),
        [nameof(TablesTooDeep)] = TooLarge("more than {most} nested tables"),
        [nameof(HeaderTruncated)] = Corrupt("it ends inside of its header"),
        [nameof(HeaderInconsistent)] = Corrupt("its header is inconsistent"),
        [nameof(DirectoryWithoutRoot)] = Corrupt("its directory has no root"),
        [nameof(SectorMissing)] = Corrupt("it is truncated, or a chain of sectors leads beyond its end"),
        [nameof(SectorNotInTable)] = Corrupt("a chain of sectors leads beyond its allocation table"),
        [nameof(TableTruncated)] = Corrupt("it is truncated inside of its allocation table"),
        [nameof(TableNotFound)] = Corrupt("it is truncated, or its header is wrong about the allocation table"),
        [nameof(SectorsInCircle)] = Corrupt("a chain of sectors is circular"),
        [nameof(StreamLongerThanFile)] = Corrupt("it is shorter than one of its streams"),
        [nameof(StreamEndsEarly)] = Corrupt("one of its streams ends before its stated length"),
        [nameof(StreamTruncated)] = Corrupt("it is truncated inside of one of its streams"),
        [nameof(StreamWithoutLength)] = Corrupt("one of its streams has no length"),
        [nameof(ShortStreamEndsEarly)] = Corrupt("one of its short streams ends before its stated length"),
        [nameof(ShortSectorNotInTable)] = Corrupt("a chain of short sectors leads beyond its allocation table"),
        [nameof(RootWithoutLength)] = Corrupt("its root has no length"),
        [nameof(StreamMissing)] = Corrupt("its stream {stream} is missing"),
        [nameof(StreamTooShort)] = Corrupt("its stream {stream} is too short"),
        [nameof(DocumentSignature)] = Corrupt("its stream WordDocument has no valid signature"),
        [nameof(NegativeLength)] = Corrupt("it states a negative text length"),
        [nameof(PieceTableMissing)] = Corrupt("its piece table is missing"),
        [nameof(PieceTableTruncated)] = Corrupt("its piece table is truncated"),
        [nameof(PiecesTooFew)] = Corrupt("its pieces of text are shorter than its text"),
        [nameof(PiecesNotAdjacent)] = Corrupt("its pieces of text are not adjacent"),
        [nameof(PieceFormattingMissing)] = Corrupt("a piece of its text refers to missing formatting"),
        [nameof(PieceFormattingTruncated)] = Corrupt("the formatting of its pieces of text is truncated"),
        [nameof(TooManyFormattingPages)] = Corrupt("it lists more pages of formatting than it has"),
        [nameof(TooManyFormattingRuns)] = Corrupt("a page of formatting has more runs than fit"),
        [nameof(FormattingTruncated)] = Corrupt("formatting is truncated at the end of its page"),
        [nameof(FormattingInTooManyPlaces)] = Corrupt("a paragraph has formatting in too many places"),
        [nameof(CellFormattingMissing)] = Corrupt("the formatting of a table cell is missing"),
        [nameof(RowDefinitionTruncated)] = Corrupt("the definition of a table row is truncated"),
        [nameof(RowDefinitionTooShort)] = Corrupt("the definition of a table row is shorter than its cells"),
        [nameof(RowWithoutEnd)] = Corrupt("a table row has cells but no end"),
        [nameof(TextBoxesOutsideText)] = Corrupt("its text boxes are outside of their text"),
    }.ToFrozenDictionary();

    /// <summary>The sentences in English by their keys; <c>{name}</c> is the place of an argument.</summary>
    public static IReadOnlyDictionary<string, string> English => Sentences;

    /// <summary>The file is protected by a password (MS-DOC §2.2.6).</summary>
    internal static WordBinaryException Encrypted() => Make(WordBinaryFailure.Encrypted);

    /// <summary>The bytes do not begin as a compound file (MS-CFB §2.2).</summary>
    internal static WordBinaryException NotCompound() => Make(WordBinaryFailure.Unsupported);

    /// <summary>The file is of a version before Word 97.</summary>
    internal static WordBinaryException OldVersion() => Make(WordBinaryFailure.Unsupported);

    /// <summary>The compound file is a workbook.</summary>
    internal static WordBinaryException ExcelWorkbook() => Make(WordBinaryFailure.Unsupported);

    /// <summary>The compound file is a presentation.</summary>
    internal static WordBinaryException PowerPointPresentation() => Make(WordBinaryFailure.Unsupported);

    /// <summary>The compound file is of another program.</summary>
    internal static WordBinaryException NoWordDocument() => Make(WordBinaryFailure.Unsupported);

    /// <summary>The text is longer than <see cref="WordBinaryLimits.MaxCharacters"/>.</summary>
    /// <param name="most">The limit.</param>
    internal static WordBinaryException TooManyCharacters(int most) => Make(WordBinaryFailure.TooLarge, ("most", most));

    /// <summary>There are more paragraphs than <see cref="WordBinaryLimits.MaxParagraphs"/>.</summary>
    /// <param name="most">The limit.</param>
    internal static WordBinaryException TooManyParagraphs(int most) => Make(WordBinaryFailure.TooLarge, ("most", most));

    /// <summary>Tables are nested deeper than <see cref="WordBinaryLimits.MaxTableDepth"/>.</summary>
    /// <param name="most">The limit.</param>
    internal static WordBinaryException TablesTooDeep(int most) => Make(WordBinaryFailure.TooLarge, ("most", most));

    /// <summary>The file is shorter than the header of a compound file (MS-CFB §2.2).</summary>
    internal static WordBinaryException HeaderTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The header states impossible sector lengths or another byte order (MS-CFB §2.2).</summary>
    internal static WordBinaryException HeaderInconsistent() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The first entry of the directory is not the root (MS-CFB §2.6.2).</summary>
    internal static WordBinaryException DirectoryWithoutRoot() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A chain names a sector after the end of the file.</summary>
    internal static WordBinaryException SectorMissing() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A chain names a sector that the FAT does not list (MS-CFB §2.3).</summary>
    internal static WordBinaryException SectorNotInTable() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A sector of the FAT is incomplete.</summary>
    internal static WordBinaryException TableTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The header states no FAT, or one longer than the file.</summary>
    internal static WordBinaryException TableNotFound() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A chain has more sectors than the file.</summary>
    internal static WordBinaryException SectorsInCircle() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A stream states more bytes than the file has.</summary>
    internal static WordBinaryException StreamLongerThanFile() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The chain of a stream is shorter than the stream.</summary>
    internal static WordBinaryException StreamEndsEarly() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A sector of a stream is incomplete.</summary>
    internal static WordBinaryException StreamTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A stream states a negative length.</summary>
    internal static WordBinaryException StreamWithoutLength() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The chain of a stream in the mini stream is shorter than the stream (MS-CFB §2.4).</summary>
    internal static WordBinaryException ShortStreamEndsEarly() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A chain names a sector that the mini FAT does not list (MS-CFB §2.4).</summary>
    internal static WordBinaryException ShortSectorNotInTable() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The mini stream states a negative length.</summary>
    internal static WordBinaryException RootWithoutLength() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A stream that the file needs is missing.</summary>
    /// <param name="stream">The name of the stream.</param>
    internal static WordBinaryException StreamMissing(string stream) => Make(WordBinaryFailure.Corrupt, ("stream", stream));

    /// <summary>A structure refers to bytes outside of its stream.</summary>
    /// <param name="stream">The name of the stream.</param>
    internal static WordBinaryException StreamTooShort(string stream) => Make(WordBinaryFailure.Corrupt, ("stream", stream));

    /// <summary>The file information block has another signature (MS-DOC §2.5.2).</summary>
    internal static WordBinaryException DocumentSignature() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A count of characters is negative (MS-DOC §2.5.4).</summary>
    internal static WordBinaryException NegativeLength() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The piece table is missing (MS-DOC §2.9.38).</summary>
    internal static WordBinaryException PieceTableMissing() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The piece table is longer than the bytes that contain it.</summary>
    internal static WordBinaryException PieceTableTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The pieces have fewer characters than the text.</summary>
    internal static WordBinaryException PiecesTooFew() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A piece does not begin where the piece before it ends.</summary>
    internal static WordBinaryException PiecesNotAdjacent() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A piece names an array of modifiers that does not exist (MS-DOC §2.9.214).</summary>
    internal static WordBinaryException PieceFormattingMissing() => Make(WordBinaryFailure.Corrupt);

    /// <summary>An array of modifiers before the piece table is incomplete.</summary>
    internal static WordBinaryException PieceFormattingTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>There are more formatting pages than the stream has room for (MS-DOC §2.8.5).</summary>
    internal static WordBinaryException TooManyFormattingPages() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A formatting page counts too many runs (MS-DOC §2.9.33).</summary>
    internal static WordBinaryException TooManyFormattingRuns() => Make(WordBinaryFailure.Corrupt);

    /// <summary>Modifiers go beyond the end of their page (MS-DOC §2.9.32).</summary>
    internal static WordBinaryException FormattingTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A paragraph names more arrays in the stream Data than allowed (MS-DOC §2.6.2).</summary>
    internal static WordBinaryException FormattingInTooManyPlaces() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The mark of a cell has no paragraph formatting.</summary>
    internal static WordBinaryException CellFormattingMissing() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The modifiers that define a row are incomplete.</summary>
    internal static WordBinaryException RowDefinitionTruncated() => Make(WordBinaryFailure.Corrupt);

    /// <summary>The definition of a row counts more cells than it has room for (MS-DOC §2.9.321).</summary>
    internal static WordBinaryException RowDefinitionTooShort() => Make(WordBinaryFailure.Corrupt);

    /// <summary>Cells are followed by no mark that ends their row.</summary>
    internal static WordBinaryException RowWithoutEnd() => Make(WordBinaryFailure.Corrupt);

    /// <summary>A text box names characters outside of the text of all boxes (MS-DOC §2.8.32).</summary>
    internal static WordBinaryException TextBoxesOutsideText() => Make(WordBinaryFailure.Corrupt);

    private static string Corrupt(string what) => $"The file is broken ({what}): fetch it again from where it came from.";

    private static string TooLarge(string what) => $"The file exceeds a limit ({what}): check where it came from.";

    private static string Unsupported(string what, string remedy) => $"The file is {what}, which is not supported: {remedy}.";

    private static WordBinaryException Make(WordBinaryFailure reason, [CallerMemberName] string key = "") =>
        new(reason, Sentences[key]) { Key = key };

    private static WordBinaryException Make(
        WordBinaryFailure reason, (string Name, object Value) argument, [CallerMemberName] string key = "")
    {
        var value = Convert.ToString(argument.Value, CultureInfo.InvariantCulture) ?? "";
        return new WordBinaryException(reason, Sentences[key].Replace($"{{{argument.Name}}}", value, StringComparison.Ordinal))
        {
            Key = key,
            Arguments = [new KeyValuePair<string, string>(argument.Name, value)],
        };
    }
}
