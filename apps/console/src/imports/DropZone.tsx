import UploadFile from '@mui/icons-material/UploadFileOutlined'
import { Box, Button, Typography } from '@mui/material'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../kit/refusal/refusal.ts'
import { upload } from './upload.ts'

/** Choose or drop a workbook; it is read at once and nothing is written before it is confirmed. */
export function DropZone() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setRefusal(null)
    try {
      navigate(`/imports/${await upload(file)}/show`)
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setBusy(false)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <>
      <Box
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'divider',
          borderRadius: 2,
          p: 4,
          textAlign: 'center',
          bgcolor: over ? 'action.hover' : 'transparent',
        }}
      >
        <UploadFile fontSize="large" color="action" />
        <Typography sx={{ mb: 2 }}>{translate('imports.drop')}</Typography>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={translate('imports.choose')}
          onChange={event => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button variant="contained" disabled={busy} onClick={() => input.current?.click()}>
          {translate(busy ? 'imports.uploading' : 'imports.choose')}
        </Button>
      </Box>
      <Refusal refusal={refusal} sx={{ mt: 2 }} />
    </>
  )
}
