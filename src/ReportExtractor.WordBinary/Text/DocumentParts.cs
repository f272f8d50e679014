using ReportExtractor.WordBinary.Compound;
using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Lists;
using ReportExtractor.WordBinary.Pieces;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>The structures of a file that its text is built from, read and checked.</summary>
internal sealed class DocumentParts
{
    private readonly CompoundFile _file;
    private WordStream? _data;

    private DocumentParts(CompoundFile file, WordStream document, FileInformationBlock block, WordStream table)
    {
        _file = file;
        Document = document;
        Block = block;
        Table = table;
        Data = () => _data ??= new WordStream("Data", _file.ReadStream("Data") ?? throw WordBinaryMessages.StreamMissing("Data"));
    }

    /// <summary>The stream WordDocument.</summary>
    public WordStream Document { get; }

    /// <summary>The file information block.</summary>
    public FileInformationBlock Block { get; }

    /// <summary>The table stream.</summary>
    public WordStream Table { get; }

    /// <summary>Returns the stream Data. It is read only if needed, as pictures may make it long.</summary>
    public Func<WordStream> Data { get; }

    /// <summary>The pieces of the text.</summary>
    public required PieceList Pieces { get; init; }

    /// <summary>Decodes the text.</summary>
    public required TextDecoder Decoder { get; init; }

    /// <summary>The formatting of characters.</summary>
    public required FormatRuns Characters { get; init; }

    /// <summary>The formatting of paragraphs.</summary>
    public required FormatRuns Paragraphs { get; init; }

    /// <summary>The styles.</summary>
    public required StyleSheet Styles { get; init; }

    /// <summary>The lists.</summary>
    public required ListTable Lists { get; init; }

    /// <summary>The fonts.</summary>
    public required FontTable Fonts { get; init; }

    /// <summary>Reads all structures.</summary>
    /// <param name="file">The compound file.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="WordBinaryException">The file is broken, of another type, or exceeds a limit.</exception>
    public static DocumentParts Read(CompoundFile file, WordBinaryLimits limits)
    {
        var document = new WordStream("WordDocument", file.ReadStream("WordDocument")!);
        var block = FileInformationBlock.Read(document);
        var table = new WordStream(
            block.TableStream,
            file.ReadStream(block.TableStream) ?? throw WordBinaryMessages.StreamMissing(block.TableStream));
        var needed = block.TextBoxText > 0 ? block.TextBoxStart + block.TextBoxText : block.MainText;
        if ((long)block.MainText + block.TextBoxText > limits.MaxCharacters || needed > int.MaxValue)
        {
            throw WordBinaryMessages.TooManyCharacters(limits.MaxCharacters);
        }

        var read = PieceTable.Read(block, document, table, needed);
        var pieces = new PieceList(read);
        return new DocumentParts(file, document, block, table)
        {
            Pieces = pieces,
            Decoder = new TextDecoder(document, pieces, EightBitText.Detect(block.Language, read, document, needed)),
            Characters = FormatRuns.ReadCharacters(document, block.CharacterPages.In(table)),
            Paragraphs = FormatRuns.ReadParagraphs(document, block.ParagraphPages.In(table)),
            Styles = StyleSheet.Read(block.Styles, table),
            Lists = ListTable.Read(block, table),
            Fonts = FontTable.Read(block.Fonts, table),
        };
    }
}
