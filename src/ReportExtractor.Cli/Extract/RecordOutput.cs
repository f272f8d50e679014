using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli;

/// <summary>Where the records of a run go: standard output or a file, with <c>problems.csv</c> beside a file of long CSV.</summary>
internal sealed class RecordOutput : IDisposable
{
    private const string ProblemsFile = "problems.csv";

    private readonly List<IRecordWriter> _writers = [];
    private readonly List<OutputFile> _files = [];
    private readonly string _name;

    private RecordOutput(string name) => _name = name;

    /// <summary>The full paths of the files that a run writes.</summary>
    public static IReadOnlyList<string> FilesOf(ExtractRequest request)
    {
        if (request.Output is null)
        {
            return [];
        }

        var output = Path.GetFullPath(request.Output);
        return request.Format == OutputFormat.CsvLong
            ? [output, Path.Combine(Path.GetDirectoryName(output) ?? output, ProblemsFile)]
            : [output];
    }

    /// <summary>Opens the output.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    public static RecordOutput Open(ExtractRequest request, CommandHost host)
    {
        var output = new RecordOutput(request.Output is null ? "Standard output" : $"The output '{request.Output}'");
        try
        {
            output.Guard(() =>
            {
                var files = FilesOf(request);
                var stream = files.Count > 0 ? output.OpenFile(files[0]) : host.OpenOutput();
                output._writers.Add(RecordWriters.Create(request.Format, stream, request.Writing));
                if (files.Count > 1)
                {
                    output._writers.Add(new ProblemsWriter(output.OpenFile(files[1]), request.Writing));
                }
            });
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>Writes a record.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public void Write(ReportRecord record) => Guard(() => _writers.ForEach(writer => writer.Write(record)));

    /// <summary>Ends the output and gives the files their names. Without this, nothing is left of them.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public void Keep() => Guard(() =>
    {
        foreach (var writer in _writers)
        {
            writer.Complete();
            writer.Dispose();
        }

        _writers.Clear();
        _files.ForEach(file => file.Close());
        _files.ForEach(file => file.Keep());
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        // A writer flushes what it still holds; where the output is broken, that fails once more and says nothing new.
        foreach (var part in _writers.Concat<IDisposable>(_files))
        {
            try
            {
                part.Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private Stream OpenFile(string path)
    {
        var file = OutputFile.Create(path);
        _files.Add(file);
        return file.Stream;
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e) when (ClosedPipeException.Means(e))
        {
            throw new ClosedPipeException(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(_name, e);
        }
    }
}
