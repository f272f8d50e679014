using ReportExtractor.WordBinary.Compound;
using ReportExtractor.WordBinary.Text;

namespace ReportExtractor.WordBinary.Reading;

/// <summary>Reads Word 97-2003 files (MS-DOC in MS-CFB).</summary>
public static class WordBinaryReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">Limits on the content.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="WordBinaryException">The file is broken, encrypted, of another type, or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WordBinaryDocument Read(ReadOnlyMemory<byte> bytes, WordBinaryLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var file = CompoundFile.Open(bytes);
        CheckKind(file);
        var parts = DocumentParts.Read(file, limits);
        var story = new StoryReader(parts, limits, cancellationToken);
        var starts = parts.Block.TextBoxText > 0 ? new List<int>() : null;
        var paragraphs = story.Read(0, parts.Block.MainText, starts);
        return new WordBinaryDocument(paragraphs, starts is null ? [] : new TextBoxReader(parts, story).Read(starts));
    }

    /// <summary>Recognizes other types of compound files.</summary>
    private static void CheckKind(CompoundFile file)
    {
        if (file.Has("EncryptionInfo") || file.Has("EncryptedPackage"))
        {
            throw WordBinaryMessages.Encrypted();
        }

        if (file.Has("WordDocument"))
        {
            return;
        }

        throw file.Has("Workbook") || file.Has("Book") ? WordBinaryMessages.ExcelWorkbook()
            : file.Has("PowerPoint Document") ? WordBinaryMessages.PowerPointPresentation()
            : WordBinaryMessages.NoWordDocument();
    }
}
