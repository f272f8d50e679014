using System.Text;

namespace ReportExtractor.Batch.Journals;

/// <summary>Reads a journal line by line, up to the last whole line: a crash may have left an incomplete one at the end.</summary>
internal sealed class JournalReader : IDisposable
{
    private readonly FileStream _stream;
    private readonly StreamReader _text;

    /// <summary>Opens a journal.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public JournalReader(string path)
    {
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        _text = new StreamReader(_stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        Head = Next() as JournalHead;
    }

    /// <summary>The first line. Null if the file is not a journal.</summary>
    public JournalHead? Head { get; }

    /// <summary>The last line. Null until it has been read, and if the run did not finish.</summary>
    public JournalEnd? End { get; private set; }

    /// <summary>The length of the head and the entries read so far, in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The entries that have not been read yet.</summary>
    public IEnumerable<JournalEntry> Entries()
    {
        while (Next() is { } line)
        {
            if (line is JournalEntry entry)
            {
                yield return entry;
            }
            else
            {
                End = line as JournalEnd;
                yield break;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private JournalLine? Next()
    {
        if (_text.ReadLine() is not { } text || !JournalText.TryParse(text, out var line))
        {
            return null;
        }

        var length = Length + Encoding.UTF8.GetByteCount(text) + 1;
        if (length > _stream.Length)
        {
            // The line end is missing.
            return null;
        }

        Length = line is JournalEnd ? Length : length;
        return line;
    }
}
