using Parquet;
using Parquet.Schema;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Outputs;

/// <summary>Writes a table as Parquet, in groups of rows.</summary>
/// <typeparam name="T">The rows.</typeparam>
internal sealed class ParquetTable<T> : ITableOutput<T>
{
    /// <summary>250 reports of 200 figures: some tens of megabytes in memory, and long enough runs for the compression.</summary>
    private const int RowsOfGroup = 50_000;

    private readonly IBuffer[] _buffers;
    private readonly ParquetWriter _writer;
    private readonly int _rowsOfGroup;
    private int _rows;

    /// <summary>Begins a file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="rowsOfGroup">The number of rows that are written together.</param>
    public ParquetTable(Table<T> table, Stream stream, int rowsOfGroup = RowsOfGroup)
    {
        _rowsOfGroup = rowsOfGroup;
        _buffers = [.. table.Columns.Select(BufferOf)];
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_buffers.Select(buffer => buffer.Field)), stream, options)
            .GetAwaiter().GetResult();
    }

    /// <summary>The cells of a column that are not yet written.</summary>
    private interface IBuffer
    {
        DataField Field { get; }

        void Add(T row);

        Task WriteAsync(ParquetRowGroupWriter group);
    }

    /// <inheritdoc/>
    public void Add(T row)
    {
        foreach (var buffer in _buffers)
        {
            buffer.Add(row);
        }

        if (++_rows == _rowsOfGroup)
        {
            WriteGroup();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A file that was not ended is removed, so that its footer is not needed.
    }

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var buffer in _buffers)
        {
            buffer.WriteAsync(group).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
        _rows = 0;
    }

    private static IBuffer BufferOf(Column<T> column) => column.Type switch
    {
        ColumnType.Whole => new NumberBuffer<long>(column, number => (long)number),
        ColumnType.Number => new NumberBuffer<double>(column, number => (double)number),
        _ => new TextBuffer(column),
    };

    /// <summary>Most texts of a column are few ones again and again, and each is kept once.</summary>
    private sealed class TextBuffer(Column<T> column) : IBuffer
    {
        private readonly List<string?> _cells = [];
        private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
        private string? _last;

        public DataField Field { get; } = new DataField<string>(column.Name, true);

        public void Add(T row)
        {
            var text = column.Text(row);
            if (string.IsNullOrEmpty(text))
            {
                _cells.Add(null);
                return;
            }

            if (!ReferenceEquals(text, _last) && !_known.TryGetValue(text, out _last))
            {
                _known[text] = _last = text;
            }

            _cells.Add(_last);
        }

        public async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _cells!);
            _cells.Clear();
            _known.Clear();
        }
    }

    private sealed class NumberBuffer<TNumber>(Column<T> column, Func<decimal, TNumber> convert) : IBuffer
        where TNumber : struct
    {
        private readonly List<TNumber?> _cells = [];

        public DataField Field { get; } = new DataField<TNumber>(column.Name, true);

        public void Add(T row) => _cells.Add(column.Number(row) is { } number ? convert(number) : null);

        public async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<TNumber>(Field, _cells.ToArray());
            _cells.Clear();
        }
    }
}
