namespace ReportExtractor.Pdf.Encryption;

/// <summary>The RC4 cipher of older encrypted PDFs (ISO 32000-1 §7.6.2), for decryption only.</summary>
internal static class Rc4
{
    // The state of the cipher is a permutation of all bytes.
    private const int States = 256;

    /// <summary>Encrypts or decrypts; both are the same operation.</summary>
    /// <param name="key">The key, 1 to 256 bytes.</param>
    /// <param name="data">The data.</param>
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[States];
        for (var i = 0; i < States; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < States; i++)
        {
            j = (j + state[i] + key[i % key.Length]) % States;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) % States;
            j = (j + state[i]) % States;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(data[n] ^ state[(state[i] + state[j]) % States]);
        }

        return output;
    }
}
