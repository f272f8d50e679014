using System.Text;

namespace ReportExtractor.Batch.Journals;

/// <summary>Reads a journal line by line, as far as it is whole: what a crash left torn at its end is passed over.</summary>
public sealed class JournalReader : IDisposable
{
    private readonly FileStream _stream;
    private readonly StreamReader _text;

    /// <summary>Opens a journal.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public JournalReader(string path)
    {
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        _text = new StreamReader(_stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        Head = Next() as JournalHead;
    }

    /// <summary>The first line; null where the file is no journal.</summary>
    public JournalHead? Head { get; }

    /// <summary>The last line; null until all was read, and where the run did not finish.</summary>
    public JournalEnd? End { get; private set; }

    /// <summary>How many bytes the head and the entries given so far have.</summary>
    public long Length { get; private set; }

    /// <summary>The entries that were not given yet.</summary>
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
            // The line's end is what is torn.
            return null;
        }

        Length = line is JournalEnd ? Length : length;
        return line;
    }
}
