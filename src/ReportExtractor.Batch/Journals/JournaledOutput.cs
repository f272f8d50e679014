using System.Diagnostics;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>
/// An output that can be gone on with after the process died at any moment. Records are appended to files that have other names
/// until they are whole; behind each record, the journal gets a line that tells its lengths and its check.
/// </summary>
public sealed class JournaledOutput : IResultOutput
{
    /// <summary>How much work a power cut may cost at most. A process that is killed costs none of what was appended: the system has it.</summary>
    private static readonly TimeSpan BetweenSyncs = TimeSpan.FromSeconds(5);

    private readonly OutputNames _names;
    private readonly IReadOnlyList<PartLayout> _layouts;
    private readonly List<FileStream> _parts = [];
    private readonly FileStream _journal;
    private long _synced = Stopwatch.GetTimestamp();
    private bool _empty;

    private JournaledOutput(OutputNames names, IReadOnlyList<PartLayout> layouts, bool empty)
    {
        _names = names;
        _layouts = layouts;
        _empty = empty;

        // Nobody else: two runs that write one output at once would tear it.
        _journal = Open(names.Journal, FileShare.None);
        try
        {
            foreach (var partial in names.Partial)
            {
                _parts.Add(Open(partial, FileShare.Read));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Begins an output, in place of what an unfinished run may have left.</summary>
    /// <param name="names">The files' names.</param>
    /// <param name="layouts">What stands around the records in each file.</param>
    /// <param name="head">The journal's first line.</param>
    /// <param name="headers">What stands in front of the first record in each file.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static JournaledOutput Start(OutputNames names, IReadOnlyList<PartLayout> layouts, JournalHead head, IReadOnlyList<byte[]> headers)
    {
        var output = new JournaledOutput(names, layouts, empty: true);
        return output.Begin(() =>
        {
            output._journal.SetLength(0);
            for (var i = 0; i < headers.Count; i++)
            {
                output._parts[i].SetLength(0);
                output._parts[i].Write(headers[i]);
            }

            output._journal.Write(JournalText.Of(head));
        });
    }

    /// <summary>Goes on with the output of an unfinished run.</summary>
    /// <param name="names">The files' names.</param>
    /// <param name="layouts">What stands around the records in each file.</param>
    /// <param name="kept">What of it holds; the rest is cut off.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static JournaledOutput Continue(OutputNames names, IReadOnlyList<PartLayout> layouts, KeptResults kept)
    {
        var output = new JournaledOutput(names, layouts, empty: kept.Count == 0);
        return output.Begin(() =>
        {
            CutOff(output._journal, kept.JournalLength);
            for (var i = 0; i < output._parts.Count; i++)
            {
                CutOff(output._parts[i], kept.PartLengths[i]);
            }
        });
    }

    /// <inheritdoc/>
    public void Append(InputResult result)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i].Write(_layouts[i].Lead(_empty).Span);
            _parts[i].Write(result.Parts[i]);
        }

        // The records first: what the journal tells is there.
        _parts.ForEach(part => part.Flush());
        _journal.Write(JournalText.Of(JournalEntry.Of(result)));
        _journal.Flush();
        _empty = false;
        if (Stopwatch.GetElapsedTime(_synced) > BetweenSyncs)
        {
            Sync();
        }
    }

    /// <summary>Ends the output and gives its files their names, in place of what had them before.</summary>
    /// <param name="end">The journal's last line.</param>
    /// <param name="keepIndex">Whether the journal stays, as the output's index.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Complete(JournalEnd end, bool keepIndex)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i].Write(_layouts[i].End(_empty).Span);
        }

        _journal.Write(JournalText.Of(end));
        Sync();
        Dispose();

        // An index beside another output than its own would be worse than none; the records come last, as what people wait for.
        File.Delete(_names.Index);
        for (var i = _parts.Count - 1; i >= 0; i--)
        {
            File.Move(_names.Partial[i], _names.Parts[i], overwrite: true);
        }

        if (keepIndex)
        {
            File.Move(_names.Journal, _names.Index, overwrite: true);
        }
        else
        {
            File.Delete(_names.Journal);
        }
    }

    /// <summary>Closes the files. Where the output was not completed, they stay as they are, to be gone on with.</summary>
    public void Dispose()
    {
        foreach (var file in _parts.Append(_journal))
        {
            try
            {
                file.Dispose();
            }
            catch (IOException)
            {
                // What could not be written before can't be written now; going on cuts off what is torn.
            }
        }
    }

    private JournaledOutput Begin(Action write)
    {
        try
        {
            write();
            Sync();
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Sync()
    {
        _parts.ForEach(part => part.Flush(flushToDisk: true));
        _journal.Flush(flushToDisk: true);
        _synced = Stopwatch.GetTimestamp();
    }

    private static void CutOff(FileStream file, long length)
    {
        file.SetLength(length);
        file.Position = length;
    }

    private static FileStream Open(string path, FileShare share) => new(path, FileMode.OpenOrCreate, FileAccess.Write, share, bufferSize: 64 * 1024);
}
