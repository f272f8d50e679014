using System.Diagnostics;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;

namespace ReportExtractor.Batch.Outputs;

/// <summary>
/// An output to files that can be resumed whenever the process dies. Records are appended to working files; after each record, its
/// lengths and its check are appended to the journal. The finished files get their names when they are whole.
/// </summary>
internal sealed class JournaledOutput : IResultOutput
{
    /// <summary>
    /// The most work that a power cut can cost. A killed process loses nothing that was appended: the operating system has it.
    /// </summary>
    private static readonly TimeSpan BetweenSyncs = TimeSpan.FromSeconds(5);

    private readonly OutputNames _names;
    private readonly bool _keepIndex;
    private readonly FileStream _journal;
    private readonly IReadOnlyList<FileStream> _parts;
    private long _synced = Stopwatch.GetTimestamp();
    private bool _isEmpty;

    private JournaledOutput(OutputNames names, bool keepIndex, bool isEmpty)
    {
        _names = names;
        _keepIndex = keepIndex;
        _isEmpty = isEmpty;

        // Two runs that write the same output at once would destroy it.
        _journal = WorkingFiles.OpenLocked(names.Journal);
        try
        {
            _parts = WorkingFiles.OpenWrite(names.Working, FileShare.Read);
        }
        catch
        {
            _journal.Dispose();
            throw;
        }
    }

    /// <summary>Begins an output. The files of an unfinished run are overwritten.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="head">The journal's first line.</param>
    /// <param name="headers">The header of each part.</param>
    /// <param name="keepIndex">Whether to keep the journal as the output's index.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    /// <exception cref="FileOfOtherRunException">A file beside the output belongs to another run.</exception>
    public static JournaledOutput Start(OutputNames names, JournalHead head, IReadOnlyList<byte[]> headers, bool keepIndex)
    {
        FilesBeside.CheckBefore(names, headers);
        var output = new JournaledOutput(names, keepIndex, isEmpty: true);
        return output.Begin(() =>
        {
            foreach (var file in names.WorkingOfOtherFormats)
            {
                File.Delete(file);
            }

            output._journal.SetLength(0);
            for (var i = 0; i < headers.Count; i++)
            {
                output._parts[i].SetLength(0);
                output._parts[i].Write(headers[i]);
            }

            output._journal.Write(JournalText.Of(head));
        });
    }

    /// <summary>Resumes the output of an unfinished run.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="kept">What to keep. The rest is cut off.</param>
    /// <param name="keepIndex">Whether to keep the journal as the output's index.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static JournaledOutput Continue(OutputNames names, KeptResults kept, bool keepIndex)
    {
        var output = new JournaledOutput(names, keepIndex, isEmpty: kept.Count == 0);
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
            _parts[i].Write(_names.Output.Parts[i].Lead(_isEmpty).Span);
            _parts[i].Write(result.Parts[i]);
        }

        // The records first: everything in the journal exists.
        foreach (var part in _parts)
        {
            part.Flush();
        }

        _journal.Write(JournalText.Of(JournalEntry.Of(result)));
        _journal.Flush();
        _isEmpty = false;
        if (Stopwatch.GetElapsedTime(_synced) > BetweenSyncs)
        {
            Sync();
        }
    }

    /// <inheritdoc/>
    public void Complete(JournalEnd end)
    {
        FilesBeside.CheckOwner(_names);
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i].Write(_names.Output.Parts[i].End(_isEmpty).Span);
        }

        _journal.Write(JournalText.Of(end));
        Sync();
        foreach (var part in _parts)
        {
            part.Dispose();
        }

        // An index beside an output that is not its own would be worse than none.
        File.Delete(_names.Index);
        _names.Output.Finish(_names.Working, _names.Files);

        // Until the journal is away it stays locked, so that no other run takes files that are about to get their names.
        if (_keepIndex)
        {
            File.Move(_names.Journal, _names.Index, overwrite: true);
        }
        else
        {
            File.Delete(_names.Journal);
        }

        _journal.Dispose();
    }

    /// <inheritdoc/>
    public bool Interrupt() => true;

    /// <summary>Closes the files. If the output is not complete, they stay as they are and can be resumed.</summary>
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
                // Writing failed before and fails again; resuming cuts off the torn end.
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
        foreach (var part in _parts)
        {
            part.Flush(flushToDisk: true);
        }

        _journal.Flush(flushToDisk: true);
        _synced = Stopwatch.GetTimestamp();
    }

    private static void CutOff(FileStream file, long length)
    {
        file.SetLength(length);
        file.Position = length;
    }
}
